#pragma once

#include "checks/check.h"
#include "html/document.h"

#include <QRegularExpression>

#include <functional>

namespace vestitel::checks {

/// A piece of an edition that is read in one go: a title, a paragraph, a caption.
struct Passage {
    Part part = Part::Body;
    QString block; ///< Of the body: the top-level block's id.
    html::Element element = html::Element::Paragraph;
    QString text; ///< Plain; line breaks as "\n".
    QString own;  ///< The same with what is marked as another language blanked out by spaces.
    html::Inlines inlines{}; ///< Of the body's passages.
};

/// An edition as rules look at it.
struct EditionText {
    const Subject& subject;
    domain::Language language;
    const domain::Edition& edition;
    html::Document body;
    std::vector<Passage> passages; ///< In the order of reading; the description last.

    /// Whether the language is written in Cyrillic letters.
    [[nodiscard]] bool isCyrillic() const;
    [[nodiscard]] bool isBulgarian() const;
    [[nodiscard]] bool isEnglish() const;
};

[[nodiscard]] EditionText editionText(const Subject& subject, const domain::Language& language,
                                      const domain::Edition& edition);

/// Calls `visit` for the matches of an expression, in order.
void eachMatch(const QRegularExpression& expression, const QString& text,
               const std::function<void(const QRegularExpressionMatch&)>& visit);

/// Calls `visit` for each block of a body, parents before their children, with the id of the
/// top-level block that it is in.
void eachBlock(const html::Document& body,
               const std::function<void(const html::Block&, const QString& id)>& visit);

} // namespace vestitel::checks
