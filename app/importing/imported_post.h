#pragma once

#include "domain/medium.h"
#include "domain/post.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::importing {

/// A file that an imported post brings, to be added to the archive first.
struct ImportedMedium {
    QString path;                  ///< Where its bytes are now.
    QString reference;             ///< How the source calls it: "media/ab12.jpg"
    std::optional<MediaHash> hash; ///< If the source says so by its name.
    QString name;
    std::map<domain::Language, domain::MediumText> texts;
    QByteArray bytes{}; ///< Instead of a path, when it is no file.
    domain::ImageEdit edit{};
};

/// In which language a source is written.
struct LanguageHint {
    std::optional<domain::Language> edition; ///< As the user says; nothing: as the text shows.
    domain::Language otherwise = domain::Language::bulgarian(); ///< When that shows nothing.
};

/// What was recognised as two languages, left as it was: one text.
struct OneText {
    domain::Language language;
    domain::Edition edition;
};

/// A post as read: its id may be new; its media are not in the archive yet, its bodies name them by
/// `media:HASH`.
struct ImportedPost {
    domain::Post post;
    bool idWasGiven = false;
    std::vector<ImportedMedium> media;
    QStringList remarks; ///< Translated sentences: what was unknown, dropped or guessed.
    std::optional<OneText> asOneText{}; ///< Present when the editions are a guess.
    QString categoryName{};             ///< For readers, if the source has one.
    bool isWrittenNow = false;          ///< News of the office's own: of today, if it has no date.
};

} // namespace vestitel::importing
