#pragma once

#include "base/ids.h"
#include "domain/language.h"
#include "search/labels.h"

#include <QDate>
#include <QString>

#include <vector>

namespace vestitel::search {

/// What an edition is sorted by; several of one kind are allowed.
struct Label {
    LabelKind kind = LabelKind::Tag;
    QString value;
};

/// One edition's words, as they are to be found.
struct Document {
    PostId post;
    domain::Language language;
    QDate date;
    QString title;
    QString lead;
    QString body;        ///< plain text
    QString captions;    ///< captions and alternative texts
    QString tags;        ///< tags and category names, space-separated
    QString attachments; ///< names of attached documents, and what they say
    /// Status, kind, tags, category (by its key and by its names) and programme (by its key and
    /// its beginnings); the language is added.
    std::vector<Label> labels;
};

} // namespace vestitel::search
