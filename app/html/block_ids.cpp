#include "html/block_ids.h"

#include "html/serialiser.h"

#include <QHash>
#include <QSet>

namespace vestitel::html {

namespace {

/// FNV-1a: the same on every machine and in every version of Qt, unlike qHash.
quint64 stableHash(QStringView text, quint64 seed) {
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const QChar c : text) {
        hash = (hash ^ c.cell()) * 1099511628211ULL;
        hash = (hash ^ c.row()) * 1099511628211ULL;
    }
    return hash;
}

QString idOf(quint64 content, int place) {
    const quint64 hash = stableHash(QString::number(place), content);
    return u'b' + QString::number(hash, 36).rightJustified(13, u'0');
}

} // namespace

void giveBlockIds(Document& document) {
    QSet<QString> taken;
    for (Block& block : document.blocks) {
        if (!block.id.isEmpty() && taken.contains(block.id)) {
            block.id.clear();
        }
        if (!block.id.isEmpty()) {
            taken.insert(block.id);
        }
    }
    QHash<quint64, int> places; // how many blocks of this content got an id
    for (Block& block : document.blocks) {
        if (!block.id.isEmpty()) {
            continue;
        }
        const quint64 content = stableHash(canonicalHtml(block), 0);
        do {
            block.id = idOf(content, places[content]++);
        } while (taken.contains(block.id));
        taken.insert(block.id);
    }
}

} // namespace vestitel::html
