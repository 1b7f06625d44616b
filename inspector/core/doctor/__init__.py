# SPDX-License-Identifier: MPL-2.0
"""The import doctor: reads an office's own table and proposes sections, points and rules; the author decides."""
