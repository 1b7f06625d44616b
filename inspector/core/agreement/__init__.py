# SPDX-License-Identifier: MPL-2.0
"""Agreement (一致性): how alike inspectors judge, against each other and against a key, in exact numbers."""
