# SPDX-License-Identifier: MPL-2.0
"""Windows that float above the window; each frees itself when closed."""
