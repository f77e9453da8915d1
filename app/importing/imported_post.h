#pragma once

#include "domain/medium.h"
#include "domain/post.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::importing {

/// A file that an imported post brings, to be added to the archive first.
struct ImportedMedium {
    QString path;                  ///< Where its bytes are now.
    QString reference;             ///< How the source calls it: "media/ab12.jpg"
    std::optional<MediaHash> hash; ///< If the source says so by its name.
    QString name;
    std::map<domain::Language, domain::MediumText> texts;
};

/// A post as read: its id may be new; its media are not in the archive yet, its bodies name them by
/// `media:HASH`.
struct ImportedPost {
    domain::Post post;
    bool idWasGiven = false;
    std::vector<ImportedMedium> media;
    QStringList remarks; ///< Translated sentences: what was unknown, dropped or guessed.
};

} // namespace vestitel::importing
