# SPDX-License-Identifier: MPL-2.0
"""The rooms people see: the only Qt in the house."""
