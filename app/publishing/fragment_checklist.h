#pragma once

#include "publishing/fragment_profile.h"
#include "publishing/numbered_media.h"
#include "publishing/publication.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::publishing {

/// What a clerk does to put a post into another system, in the order of the work, in the language
/// of the program; the post's own words in the edition's. For a page to print (checklist_page.h)
/// and for a window with a button to copy each value.
struct FragmentChecklist {
    /// One thing that the system asks for.
    struct Field {
        QString label;           ///< "Alias"
        QString value;           ///< Never empty.
        QString hint{};          ///< "152 characters; …"
        bool isOfEdition = true; ///< The value is in the edition's language.
    };
    struct Medium {
        int number = 0;
        QString fileName;
        QString kind;    ///< "JPG, 1600 × 1000 px", "PDF, 340 KB"
        QString words{}; ///< An image's description, a document's title.
        QString address;
        bool isFeatured = false;
    };

    FragmentProfile profile = FragmentProfile::Plain;
    QString system;   ///< "WordPress (block editor)"
    QString language; ///< The edition's tag.
    QString title;
    QString fragmentFile; ///< "bg-slug.html"
    QString mediaFolder;  ///< "bg-slug"
    QString uploadStep;   ///< Empty without media.
    std::vector<Medium> media;
    std::vector<Field> fields;
    QString textStep;
    QString featuredStep; ///< Empty without a lead image.
    QStringList lastSteps;
};

/// `media`: numberedMedia() for the same target.
[[nodiscard]] FragmentChecklist fragmentChecklist(const FragmentTarget& target,
                                                  const Publication& publication,
                                                  const domain::Language& language,
                                                  const std::vector<NumberedMedium>& media);

} // namespace vestitel::publishing
