#include "editorial/care.h"

#include <QCoreApplication>

namespace vestitel::editorial {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

} // namespace

QStringList lossesOf(const archive::SalvageReport& report) {
    QStringList sentences;
    const auto tell = [&](qint64 lost, const QString& sentence) {
        if (lost > 0) {
            sentences += sentence.arg(lost);
        }
    };
    tell(report.posts.lost, Words::tr("%1 posts could not be read."));
    tell(report.editions.lost, Words::tr("%1 texts could not be read; where there was an earlier "
                                         "text of them, it stands in their place."));
    tell(report.revisions.lost, Words::tr("%1 earlier texts could not be read."));
    tell(report.media.lost, Words::tr("%1 media files are damaged, so they were left out."));
    tell(report.other.lost, Words::tr("%1 entries (categories, tags, captions, settings) could "
                                      "not be read."));
    tell(report.adopted, Words::tr("%1 texts had lost their post; they are new drafts now."));
    if (report.isLogLost) {
        sentences += Words::tr("The last changes before the damage could not be read in full.");
    }
    return sentences;
}

} // namespace vestitel::editorial
