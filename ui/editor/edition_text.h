#pragma once

#include "base/ids.h"
#include "domain/language.h"
#include "html/body.h"

#include <QColor>
#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::editor {

/// What the writer sees and changes of one edition.
struct EditedText {
    QString title;
    QString lead; ///< Plain text.
    html::Body body;

    friend bool operator==(const EditedText&, const EditedText&) = default;
};

struct OpenedEdition {
    domain::Language language;
    QString name; ///< The language's name as its readers write it.
    EditedText text;
};

/// An edition's text that the article profile cannot take (far too large): it is not stored, so
/// it is handed on as it came, to be kept somewhere.
struct RefusedText {
    PostId post;
    domain::Language language;
    QString title;
    QString lead;
    QString html;     ///< As the page sent it; not sanitised, only for writing to a file.
    QString sentence; ///< For the reader.
};

/// Which editions are on the screen: one of them, or nothing: all side by side.
using EditionView = std::optional<domain::Language>;

/// Whether all blocks but the one that is written in step back.
enum class FocusMode { Off, CurrentBlock };

enum class Access { ReadOnly, Editable };

/// A post for the editor. Each language stands once; there is at least one.
struct OpenRequest {
    PostId post;
    std::vector<OpenedEdition> editions;
    EditionView view;
    Access access = Access::Editable;
};

/// The edition of a request in a language, or nothing.
[[nodiscard]] inline OpenedEdition* editionOf(OpenRequest& request,
                                              const domain::Language& language) {
    for (OpenedEdition& edition : request.editions) {
        if (edition.language == language) {
            return &edition;
        }
    }
    return nullptr;
}

/// How the page is to look beside the window.
struct Appearance {
    bool dark = false;
    bool reducedMotion = false;
    QColor background = Qt::white; ///< Shown before the page paints, so that nothing flashes.
};

/// A command of the window that the page may offer, by the name that it is asked for by.
struct MenuItem {
    QString id;
    QString label;
    QString words; ///< What it is found by beside its label.
};

/// What "/" in an empty paragraph offers.
struct InsertionMenu {
    QString label; ///< The list's name, for those who hear it.
    std::vector<MenuItem> items;
};

/// How the page shows an image that somebody has worked on.
struct ShownPicture {
    QString version;  ///< Another one for another picture of the image: letters and digits.
    QString position; ///< What stays in sight where a style crops it: "30% 40%".

    friend bool operator==(const ShownPicture&, const ShownPicture&) = default;
};

/// What the archive says of the images in the text, for the page to show with them.
struct MediaNotes {
    /// By language: the line of credit of each image that has one.
    std::map<domain::Language, QHash<MediaHash, QString>> credits;
    /// By language: images without a description that were said to be decoration.
    std::map<domain::Language, QSet<MediaHash>> decorative;
    /// Images that are shown otherwise than their files.
    QHash<MediaHash, ShownPicture> pictures{};

    friend bool operator==(const MediaNotes&, const MediaNotes&) = default;
};

/// Where a figure stands: over the whole width, beside the text, or in a row of figures.
enum class FigureSide { Full, Left, Right, Gallery };

/// An image as the document holds it; its credit is the medium's.
struct ImageReference {
    MediaHash hash;
    QString alt;
    QString caption;
    FigureSide side = FigureSide::Full;

    friend bool operator==(const ImageReference&, const ImageReference&) = default;
};

} // namespace vestitel::editor
