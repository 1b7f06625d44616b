# SPDX-License-Identifier: MPL-2.0
"""The cellar: the workspace, its log that only grows, its photos, and the only SQL of the house."""
