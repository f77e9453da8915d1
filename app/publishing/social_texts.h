#pragma once

#include "publishing/publication.h"

#include <QString>

#include <vector>

namespace vestitel::publishing {

/// What is said of a post in one network.
struct SocialText {
    QString network; ///< "Facebook", "X", "LinkedIn", "Viber, Telegram", "Instagram"
    QString text;
    qsizetype length = 0; ///< As the network counts; never above `limit`.
    qsizetype limit = 0;
};

/// A text for each network: title, lead, address of the page where the site's is known, tags. The
/// lead is cut at a sentence, else at a word, so that all fits; a title that is too long by itself
/// is cut too. X counts by weight (see weightedLength), the others characters. Instagram makes no
/// link of an address, so it has none there. Nothing for a language that has no edition.
[[nodiscard]] std::vector<SocialText> socialTexts(const Publication& publication,
                                                  const domain::Language& language);

/// The length of a text as X counts it (twitter-text, configuration 3): an address 23; Latin,
/// Cyrillic and their punctuation 1 a character; all else, an emoji or "…" too, 2.
[[nodiscard]] qsizetype weightedLength(const QString& text);

/// A tag as networks link it: "#партньорство", "#ПчелиМед"; empty when no letter is left.
[[nodiscard]] QString hashtag(const QString& tag);

/// All of them below one another, each under its network's name and its length.
[[nodiscard]] QString socialFile(const std::vector<SocialText>& texts);

} // namespace vestitel::publishing
