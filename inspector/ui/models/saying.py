# SPDX-License-Identifier: MPL-2.0
"""An answer in a few words of the reader's language, as it stands in a row of the sheet."""

from inspector.core.value_words import REASONS, joined, reason_said, said, value_said

__all__ = ["REASONS", "joined", "reason_said", "said", "value_said"]
