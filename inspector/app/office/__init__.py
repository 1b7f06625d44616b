# SPDX-License-Identifier: MPL-2.0
"""The office (督查办): scorecards gathered into one pool, decided, ranked, published; all without a screen."""
