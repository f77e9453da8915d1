#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "editorial/newsroom.h"

#include <memory>
#include <vector>

namespace vestitel::cli {

/// Exit statuses of vestitel-cli; part of its contract.
enum class ExitStatus {
    Done = 0,
    DoneWithFindings = 1, ///< Something was found or refused; each was named.
    Unusable = 2,         ///< The arguments.
    NotOpened = 3,        ///< The archive.
    Failed = 4,           ///< Nothing was changed.
};

/// What a command works with.
struct Context {
    Console& console;
    Arguments arguments;
    editorial::Environment environment;
    QString archiveFolder; ///< Empty when --archive was not given.
    /// Open, for a command that needs the archive; else nothing.
    std::unique_ptr<editorial::Newsroom> newsroom;
};

struct Command {
    enum class Needs {
        Archive,       ///< Open.
        ArchiveFolder, ///< Its place alone: it may be damaged.
        Nothing,
    };

    QString name;
    QString usage; ///< What follows the name.
    Needs needs;
    std::vector<OptionRule> options;
    ExitStatus (*run)(Context& context);
};

/// Every command of vestitel-cli.
[[nodiscard]] const std::vector<Command>& commands();

// find_commands.cpp
ExitStatus runList(Context& context);
ExitStatus runShow(Context& context);
ExitStatus runSearch(Context& context);
// funding_command.cpp
ExitStatus runFunding(Context& context);
// transfer_commands.cpp
ExitStatus runImport(Context& context);
ExitStatus runExport(Context& context);
// care_commands.cpp
ExitStatus runInit(Context& context);
ExitStatus runBackup(Context& context);
ExitStatus runRestore(Context& context);
ExitStatus runBackups(Context& context);
ExitStatus runSalvage(Context& context);
ExitStatus runVerify(Context& context);
ExitStatus runCompact(Context& context);
// theme_commands.cpp
ExitStatus runTheme(Context& context);
// text_commands.cpp
ExitStatus runCheck(Context& context);
ExitStatus runSanitise(Context& context);

/// Says what is wrong with the arguments, and how the command is used.
ExitStatus unusable(Context& context, const QString& sentence);
/// Says the error; the status that a failed command ends with.
ExitStatus failed(Context& context, const Error& error);
/// Resolves the ids (or beginnings of ids) that the user wrote, or all posts for --all.
[[nodiscard]] Result<std::vector<PostId>> chosenPosts(Context& context);

} // namespace vestitel::cli
