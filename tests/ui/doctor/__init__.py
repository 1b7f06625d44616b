# SPDX-License-Identifier: MPL-2.0
"""The import doctor's page."""
