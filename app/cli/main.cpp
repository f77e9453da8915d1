#include "archive/archive.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "base/out_of_memory.h"
#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace vestitel;
using namespace vestitel::cli;

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

void printUsage(Console& console) {
    console.print(Words::tr("vestitel-cli [--archive DIR] [--language bg|en] COMMAND …"));
    for (const Command& command : commands()) {
        console.print(QStringLiteral("  %1 %2").arg(command.name, command.usage));
    }
}

/// The options before the command, and where the command stands among the words.
struct Front {
    QString archive;
    QString language;
    qsizetype command = 0;
    bool help = false;
};

Result<Front> parseFront(const QStringList& words) {
    Front front;
    qsizetype i = 0;
    for (; i < words.size() && words[i].startsWith(u'-'); ++i) {
        const QString name = words[i].section(u'=', 0, 0);
        if (name == u"--help" || name == u"-h") {
            front.help = true;
            continue;
        }
        if (name != u"--archive" && name != u"--language") {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("“%1” is no option before a command.").arg(name));
        }
        QString value = words[i].section(u'=', 1);
        if (!words[i].contains(u'=')) {
            if (++i >= words.size()) {
                return failure(ErrorCode::InvalidArgument,
                               Words::tr("%1 needs a value.").arg(name));
            }
            value = words[i];
        }
        if (name == u"--language" && value != u"bg" && value != u"en") {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("%1 takes one of %2, not “%3”.")
                               .arg(name, QStringLiteral("bg, en"), value));
        }
        (name == u"--archive" ? front.archive : front.language) = value;
    }
    front.command = i;
    return front;
}

ExitStatus runCommand(const Command& command, Context& context) {
    if (command.needs != Command::Needs::Nothing && context.archiveFolder.isEmpty()) {
        return unusable(
            context,
            Words::tr("Say which archive: vestitel-cli --archive DIR %1 …").arg(command.name));
    }
    if (command.needs == Command::Needs::Archive) {
        auto newsroom = editorial::Newsroom::open(context.archiveFolder, context.environment);
        if (!newsroom) {
            context.console.complain(newsroom.error());
            return ExitStatus::NotOpened;
        }
        context.newsroom = std::move(*newsroom);
    }
    const ExitStatus status = command.run(context);
    context.console.endProgress();
    if (context.console.failed()) {
        context.console.complain(Words::tr("The output could not be written in full."));
        return ExitStatus::Failed;
    }
    return status;
}

ExitStatus run(const QStringList& words) {
    Console console;
    QTranslator translator;
    const auto front = parseFront(words);
    const QString language = front && !front->language.isEmpty()
                                 ? front->language
                                 : QLocale::system().name().section(u'_', 0, 0);
    // English is the language of the sources; its file only holds plural forms.
    if (translator.load(QStringLiteral(":/i18n/vestitel_%1.qm").arg(language)) ||
        translator.load(QStringLiteral(":/i18n/vestitel_en.qm"))) {
        QCoreApplication::installTranslator(&translator);
    }
    exitWhenOutOfMemory(
        QStringLiteral("vestitel-cli: ") +
            Words::tr("There is not enough memory. What was being written is left out; close other "
                      "programs and try again."),
        static_cast<int>(ExitStatus::Failed));
    if (!front) {
        console.complain(front.error());
        return ExitStatus::Unusable;
    }
    if (front->help || front->command >= words.size()) {
        printUsage(console);
        return front->help ? ExitStatus::Done : ExitStatus::Unusable;
    }
    const QString& name = words[front->command];
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&](const Command& each) { return each.name == name; });
    if (command == commands().end()) {
        console.complain(
            Words::tr("“%1” is no command. vestitel-cli --help lists them.").arg(name));
        return ExitStatus::Unusable;
    }
    auto arguments = Arguments::parse(words.mid(front->command + 1), command->options);
    if (!arguments) {
        console.complain(arguments.error());
        return ExitStatus::Unusable;
    }
    const SystemClock clock;
    RandomIdSource ids;
    Context context{console, std::move(*arguments), {&clock, &ids}, front->archive, nullptr};
    return runCommand(*command, context);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vestitel-cli"));
    return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
}
