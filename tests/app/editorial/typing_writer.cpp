// Types and saves without end, and says on standard output what it has been told is safe; made to
// be killed. Each round the text grows by one numbered word: "J 17" means that the journal has
// acknowledged word 17, "S 17" that a save has.

#include "archive/draft_journal.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "editorial/edit_posts.h"
#include "html/sanitiser.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vestitel;

namespace {

void acknowledge(char kind, int number) {
    std::printf("%c %d\n", kind, number);
    std::fflush(stdout);
}

int fail(const Error& error) {
    std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    RandomIdSource ids;
    auto newsroom = editorial::Newsroom::open(arguments.at(1), {&clock, &ids});
    if (!newsroom) {
        return fail(newsroom.error());
    }
    auto fresh = editorial::newPost(**newsroom);
    if (!fresh) {
        return fail(fresh.error());
    }
    fresh->id = *PostId::fromString(arguments.at(2));
    archive::DraftJournal journal((*newsroom)->archive());
    QString words;
    for (int number = arguments.at(3).toInt();; ++number) {
        words = (words + QStringLiteral(" w%1").arg(number)).right(4000);
        const auto body = html::sanitise(QStringLiteral("<p>") + words + QStringLiteral("</p>"));
        if (!body) {
            return fail(body.error());
        }
        const auto language = domain::Language::bulgarian();
        const QString title = QStringLiteral("Заглавие %1").arg(number);
        const auto written =
            journal.write({fresh->id, language, title, QString(), *body, clock.now()});
        if (!written) {
            return fail(written.error());
        }
        acknowledge('J', number);
        if (number % 5 == 0) {
            const auto saved =
                editorial::saveTexts(**newsroom, *fresh, {{language, title, QString(), *body}},
                                     archive::SaveReason::Automatic);
            if (!saved) {
                return fail(saved.error());
            }
            acknowledge('S', number);
        }
    }
}
