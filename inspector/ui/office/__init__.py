# SPDX-License-Identifier: MPL-2.0
"""The office's pages: what came in is gathered, argued about once, ranked, looked into and published."""
