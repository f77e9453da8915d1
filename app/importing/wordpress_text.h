#pragma once

#include "importing/wordpress_media.h"

#include <QString>
#include <QStringList>

#include <map>

namespace vestitel::importing {

/// A post's content as HTML.
struct WordPressText {
    QString markup;
    QStringList leftOut; ///< Names of shortcodes that say nothing without WordPress, each once.
};

/// The content of a post as WordPress stores it, as the HTML that it makes of it: paragraphs from
/// blank lines (but not in what its block editor wrote), captions, galleries, embedded addresses as
/// links, other shortcodes without their tags.
[[nodiscard]] WordPressText readWordPressText(const QString& content, const QString& post,
                                              const WordPressMedia& media);

/// A text that qTranslate holds in several languages at once ("[:bg]…[:en]…[:]"), by language tag;
/// empty when it is an ordinary one.
[[nodiscard]] std::map<QString, QString> languagesOf(const QString& text);

} // namespace vestitel::importing
