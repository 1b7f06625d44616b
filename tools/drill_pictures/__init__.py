# SPDX-License-Identifier: MPL-2.0
"""The pictures of the ready drills, drawn by our own hand; `python -m tools.drill_pictures` draws them anew."""
