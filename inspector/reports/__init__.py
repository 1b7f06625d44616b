# SPDX-License-Identifier: MPL-2.0
"""The print room: values become blocks, and blocks become paper, workbooks and bundles."""
