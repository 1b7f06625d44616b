# SPDX-License-Identifier: MPL-2.0
"""The words the import doctor knows: headers of tables, and how offices write their scoring."""
