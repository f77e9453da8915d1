#include "cli/command.h"

#include "archive/post_store.h"
#include "editorial/publication_of.h"

#include <QCoreApplication>

namespace vestitel::cli {

namespace {

using Kind = OptionRule::Kind;

OptionRule flag(const char* name) {
    return {QString::fromLatin1(name), Kind::Flag};
}
OptionRule text(const char* name, const QStringList& choices = {}) {
    return {QString::fromLatin1(name), Kind::Text, choices};
}
OptionRule number(const char* name) {
    return {QString::fromLatin1(name), Kind::Number};
}
OptionRule date(const char* name) {
    return {QString::fromLatin1(name), Kind::Date};
}

} // namespace

const std::vector<Command>& commands() {
    static const QStringList kForms = {QStringLiteral("page"),     QStringLiteral("fragment"),
                                       QStringLiteral("single"),   QStringLiteral("site"),
                                       QStringLiteral("text"),     QStringLiteral("jsonl"),
                                       QStringLiteral("bulletin"), QStringLiteral("calendar"),
                                       QStringLiteral("social"),   QStringLiteral("notice")};
    static const QStringList kProfiles = {
        QStringLiteral("plain"), QStringLiteral("joomla"), QStringLiteral("wordpress"),
        QStringLiteral("wordpress-classic"), QStringLiteral("inline")};
    static const QStringList kFormats = {QStringLiteral("auto"), QStringLiteral("jsonl"),
                                         QStringLiteral("html"), QStringLiteral("text"),
                                         QStringLiteral("wxr")};
    static const QStringList kStatuses = {QStringLiteral("draft"), QStringLiteral("ready"),
                                          QStringLiteral("published")};
    static const QStringList kExports = {QStringLiteral("never"), QStringLiteral("current"),
                                         QStringLiteral("changed")};
    static const QStringList kSorts = {QStringLiteral("newest"), QStringLiteral("oldest"),
                                       QStringLiteral("title"), QStringLiteral("changed")};
    static const QStringList kSearchOrders = {QStringLiteral("best"), QStringLiteral("newest")};
    static const QStringList kViews = {QStringLiteral("text"), QStringLiteral("html"),
                                       QStringLiteral("json"), QStringLiteral("social")};
    static const std::vector<Command> kCommands = {
        {QStringLiteral("init"),
         QStringLiteral("DIR [--sample]"),
         Command::Needs::Nothing,
         {flag("--sample")},
         runInit},
        {QStringLiteral("import"),
         QStringLiteral("FILE|DIR… [--edition L] [--format auto|jsonl|html|text|wxr] [--json]"),
         Command::Needs::Archive,
         {text("--edition"), text("--format", kFormats), flag("--json")},
         runImport},
        {QStringLiteral("list"),
         QStringLiteral("[--status S] [--kind K] [--category C] [--programme P] [--tag T] "
                        "[--from DATE] [--to DATE] [--missing L] [--in-draft L] [--lacks-alt L] "
                        "[--exported never|current|changed] "
                        "[--sort newest|oldest|title|changed] [--limit N] [--offset N] [--json]"),
         Command::Needs::Archive,
         {text("--status", kStatuses), text("--kind"), text("--category"), text("--programme"),
          text("--tag"), date("--from"), date("--to"), text("--missing"), text("--in-draft"),
          text("--lacks-alt"), text("--exported", kExports), text("--sort", kSorts),
          number("--limit"), number("--offset"), flag("--json")},
         runList},
        {QStringLiteral("show"),
         QStringLiteral("ID [--edition L] [--as text|html|json|social]"),
         Command::Needs::Archive,
         {text("--edition"), text("--as", kViews)},
         runShow},
        {QStringLiteral("search"),
         QStringLiteral("QUERY|- [--sort best|newest] [--limit N] [--offset N] [--json]"),
         Command::Needs::Archive,
         {text("--sort", kSearchOrders), number("--limit"), number("--offset"), flag("--json")},
         runSearch},
        {QStringLiteral("export"),
         QStringLiteral("ID…|--all|--ready --to DIR --as page|fragment|single|site|text|jsonl|"
                        "bulletin|calendar|social|notice "
                        "[--profile plain|joomla|wordpress|wordpress-classic|inline] "
                        "[--media-address URL] [--edition L] "
                        "[--theme NAME|DIR] [--dry-run] [--json]"),
         Command::Needs::Archive,
         {flag("--all"), flag("--ready"), text("--to"), text("--as", kForms),
          text("--profile", kProfiles), text("--media-address"), text("--edition"), text("--theme"),
          flag("--dry-run"), flag("--json")},
         runExport},
        {QStringLiteral("theme"),
         QStringLiteral("[NAME|DIR [--use] [--set KEY=VALUE …]] [--json]"),
         Command::Needs::Archive,
         {flag("--use"), text("--set"), flag("--json")},
         runTheme},
        {QStringLiteral("check"),
         QStringLiteral("ID…|--all [--json]"),
         Command::Needs::Archive,
         {flag("--all"), flag("--json")},
         runCheck},
        {QStringLiteral("funding"),
         QStringLiteral("[KEY --posts] [--changed] [--emblem NAME=FILE] [--json]"),
         Command::Needs::Archive,
         {flag("--posts"), flag("--changed"), text("--emblem"), flag("--json")},
         runFunding},
        {QStringLiteral("sanitise"),
         QStringLiteral("FILE|-"),
         Command::Needs::Nothing,
         {},
         runSanitise},
        {QStringLiteral("backup"),
         QStringLiteral("--to DIR"),
         Command::Needs::Archive,
         {text("--to")},
         runBackup},
        {QStringLiteral("restore"),
         QStringLiteral("BACKUP --to DIR"),
         Command::Needs::Nothing,
         {text("--to")},
         runRestore},
        {QStringLiteral("backups"),
         QStringLiteral("[--json]"),
         Command::Needs::ArchiveFolder,
         {flag("--json")},
         runBackups},
        {QStringLiteral("salvage"),
         QStringLiteral("DAMAGED --to DIR [--json]"),
         Command::Needs::Nothing,
         {text("--to"), flag("--json")},
         runSalvage},
        {QStringLiteral("verify"),
         QStringLiteral("[--repair] [--json]"),
         Command::Needs::Archive,
         {flag("--repair"), flag("--json")},
         runVerify},
        {QStringLiteral("compact"), QString(), Command::Needs::Archive, {}, runCompact},
    };
    return kCommands;
}

ExitStatus unusable(Context& context, const QString& sentence) {
    context.console.complain(sentence);
    return ExitStatus::Unusable;
}

ExitStatus failed(Context& context, const Error& error) {
    context.console.complain(error);
    return ExitStatus::Failed;
}

Result<std::vector<PostId>> chosenPosts(Context& context) {
    if (context.arguments.has(QStringLiteral("--all"))) {
        return editorial::allPosts(*context.newsroom);
    }
    archive::PostStore posts(context.newsroom->archive());
    std::vector<PostId> ids;
    for (const QString& word : context.arguments.words()) {
        VESTITEL_TRY(auto id, posts.resolve(word));
        ids.push_back(std::move(id));
    }
    return ids;
}

} // namespace vestitel::cli
