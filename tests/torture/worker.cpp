// Works on an archive and says on standard output what it has been told is safe; made to be killed,
// starved and cut off. One line an acknowledgement:
//   type ARCHIVE POST FIRST COUNT   J n: word n is in the journal; S n: it is saved
//   media ARCHIVE COUNT             H hash: that medium is in the archive
//   import ARCHIVE FOLDER           I n: n posts are in the archive
//   daily ARCHIVE                   D: the day's backup is there
// A step that fails is named on standard error and tried once more, as a window would; a second
// failure ends the work. Exit status as vestitel-cli.

#include "archive/automatic_backup.h"
#include "archive/draft_journal.h"
#include "archive/media_store.h"
#include "archive/post_list.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "base/out_of_memory.h"
#include "editorial/edit_posts.h"
#include "editorial/import_files.h"
#include "html/sanitiser.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace vestitel;

namespace {

constexpr int kNotOpened = 3;
constexpr int kFailed = 4;

/// Not by stdio: the disk's log hears of it here.
void acknowledge(const QByteArray& line) {
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) < 0) {
        ::_exit(kFailed);
    }
}

void complain(const Error& error) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
}

bool twice(const std::function<Result<void>()>& step) {
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto done = step();
        if (done) {
            return true;
        }
        complain(done.error());
    }
    return false;
}

int type(editorial::Newsroom& newsroom, const QStringList& arguments) {
    auto fresh = editorial::newPost(newsroom);
    if (!fresh) {
        complain(fresh.error());
        return kFailed;
    }
    fresh->id = *PostId::fromString(arguments.at(3));
    const int first = arguments.at(4).toInt();
    const int count = arguments.at(5).toInt();
    const auto language = domain::Language::bulgarian();
    archive::DraftJournal journal(newsroom.archive());
    for (int number = first; number < first + count; ++number) {
        QString words;
        for (int word = std::max(1, number - 200); word <= number; ++word) {
            words += QStringLiteral(" w%1").arg(word);
        }
        const auto body = html::sanitise(QStringLiteral("<p>") + words + QStringLiteral("</p>"));
        if (!body) {
            complain(body.error());
            return kFailed;
        }
        const QString title = QStringLiteral("Заглавие %1").arg(number);
        if (!twice([&] {
                return journal.write({fresh->id, language, title, QString(), *body, {}});
            })) {
            return kFailed;
        }
        acknowledge("J " + QByteArray::number(number));
        if (number % 4 != 0) {
            continue;
        }
        if (!twice([&]() -> Result<void> {
                VESTITEL_CHECK(editorial::saveTexts(newsroom, *fresh,
                                                    {{language, title, QString(), *body}},
                                                    archive::SaveReason::Automatic));
                return {};
            })) {
            return kFailed;
        }
        acknowledge("S " + QByteArray::number(number));
    }
    return 0;
}

int addMedia(editorial::Newsroom& newsroom, const QStringList& arguments) {
    archive::MediaStore store(newsroom.archive());
    for (int number = 0; number < arguments.at(3).toInt(); ++number) {
        const QByteArray text = "Документ " + QByteArray::number(number) + '\n';
        QByteArray hash;
        if (!twice([&]() -> Result<void> {
                VESTITEL_TRY(const auto medium,
                             store.add(text.repeated(500), QStringLiteral("%1.txt").arg(number)));
                hash = medium.hash.toString().toUtf8();
                return {};
            })) {
            return kFailed;
        }
        acknowledge("H " + hash);
    }
    return 0;
}

int import(editorial::Newsroom& newsroom, const QStringList& arguments) {
    const auto progress = [&](qsizetype, qsizetype) {
        const auto count = archive::PostList(newsroom.archive()).count({});
        if (count) {
            acknowledge("I " + QByteArray::number(*count));
        }
    };
    const auto report = editorial::importFiles(
        newsroom, {.paths = {arguments.at(3)}, .edition = std::nullopt}, progress, {});
    if (!report) {
        complain(report.error());
        return kFailed;
    }
    for (const QString& sentence : report->refused + report->remarks) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    }
    return report->refused.isEmpty() ? 0 : 1;
}

int backUpDaily(editorial::Newsroom& newsroom) {
    const auto made = archive::backupIfDue(newsroom.archive(), archive::BackupMoment::Opening);
    if (!made) {
        complain(made.error());
        return kFailed;
    }
    acknowledge("D");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    exitWhenOutOfMemory(QStringLiteral("There is not enough memory."), kFailed);
    const SystemClock clock;
    RandomIdSource ids;
    auto newsroom = editorial::Newsroom::open(arguments.at(2), {&clock, &ids});
    if (!newsroom) {
        complain(newsroom.error());
        return kNotOpened;
    }
    const QString work = arguments.at(1);
    return work == u"type"     ? type(**newsroom, arguments)
           : work == u"media"  ? addMedia(**newsroom, arguments)
           : work == u"import" ? import(**newsroom, arguments)
                               : backUpDaily(**newsroom);
}
