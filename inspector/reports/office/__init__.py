# SPDX-License-Identifier: MPL-2.0
"""The office's papers: what a picture comes to, laid down once and written in every format from there."""
