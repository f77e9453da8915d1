#include "main_window/checks_binding.h"

#include "base/deliver.h"
#include "checks/rules.h"
#include "checks_panel/checks_panel.h"
#include "dialogs/check_levels_dialog.h"
#include "editor/editor_view.h"
#include "editorial/check_posts.h"
#include "editorial/newsroom_thread.h"
#include "inspector/inspector_panel.h"
#include "main_window/format_bar.h"
#include "main_window/side_column.h"
#include "session/post_session.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace vestitel::main_window {

using checks::Finding;
using checks::Part;
using editorial::Newsroom;
using editorial::PreparedCheck;
using editorial::Priority;

namespace {

constexpr int kPauseMilliseconds = 700;

/// A text above this many letters is checked when it is exported, not while it is written.
constexpr qsizetype kLongestBody = 1'000'000;

bool isTooLong(const domain::Post& post) {
    return std::any_of(post.editions.begin(), post.editions.end(), [](const auto& edition) {
        return edition.second.body.html().size() > kLongestBody;
    });
}

/// Where the words of a finding stand in the text; nothing when it is about something else.
std::optional<editor::PassagePlace> placeOf(const Finding& finding) {
    editor::PassagePlace place{
        .block = finding.block, .start = finding.start, .text = finding.found};
    switch (finding.part) {
    case Part::Title:
        place.field = editor::Field::Title;
        return place;
    case Part::Lead:
        place.field = editor::Field::Lead;
        return place;
    case Part::Body:
        place.field = editor::Field::Body;
        return place;
    case Part::Images:
        place.field = editor::Field::Body;
        return finding.block.isEmpty() ? std::nullopt : std::optional(place);
    case Part::Edition:
    case Part::Description:
    case Part::Attachments:
        break;
    }
    return std::nullopt;
}

} // namespace

ChecksBinding::ChecksBinding(const Ends& ends, QObject* parent) : QObject(parent), m_ends(ends) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ChecksBinding::check);
    connect(&ends.session, &session::PostSession::opened, this, &ChecksBinding::checkAgain);
    connect(&ends.session, &session::PostSession::closed, this, [this] {
        m_pause.stop();
        m_checked.reset();
        m_ends.panel.showNothing();
        showCount();
    });
    connect(&ends.session, &session::PostSession::stateChanged, this, [this] { m_pause.start(); });
    connect(&ends.session, &session::PostSession::mediumTextsChanged, this,
            &ChecksBinding::checkAgain);
    connect(&ends.panel, &checks_panel::ChecksPanel::placeRequested, this, &ChecksBinding::goTo);
    connect(&ends.panel, &checks_panel::ChecksPanel::repairRequested, this, &ChecksBinding::repair);
    connect(&ends.panel, &checks_panel::ChecksPanel::settingsRequested, this,
            &ChecksBinding::chooseLevels);
    showCount();
}

void ChecksBinding::checkAgain() {
    m_checked.reset();
    m_pause.start();
}

void ChecksBinding::check() {
    const domain::Post* const post = m_ends.session.post();
    if (post == nullptr || (m_checked && *m_checked == *post)) {
        return;
    }
    if (m_isUnderWay) {
        m_pause.start(); // the answer that is awaited is of an earlier text
        return;
    }
    m_checked = *post;
    if (isTooLong(*post)) {
        m_ends.panel.showNothing(
            tr("This text is too long to be checked while it is written. It is checked when it "
               "is exported."));
        showCount();
        return;
    }
    m_isUnderWay = true;
    const PostId id = post->id;
    deliver(m_ends.newsroom.run(Priority::Background,
                                [checked = *post](Newsroom& newsroom) {
                                    return editorial::prepareCheck(newsroom, checked);
                                }),
            this, [this, id](const Result<PreparedCheck>& prepared) {
                if (!prepared) {
                    m_isUnderWay = false;
                    fail(prepared.error());
                    return;
                }
                deliver(QtConcurrent::run([check = *prepared] {
                            return Result<std::vector<Finding>>(
                                checks::checkPost(check.subject, check.levels));
                        }),
                        this, [this, id](const Result<std::vector<Finding>>& findings) {
                            m_isUnderWay = false;
                            if (findings && m_ends.session.isOpen(id)) {
                                show(*findings);
                            }
                        });
            });
}

void ChecksBinding::show(const std::vector<Finding>& findings) {
    m_ends.panel.showFindings(findings);
    showCount();
}

void ChecksBinding::showCount() {
    const qsizetype count = m_ends.panel.count();
    m_ends.column.setName(&m_ends.panel, count == 0 ? tr("Checks") : tr("Checks %1").arg(count));
}

void ChecksBinding::goTo(const Finding& finding) {
    if (finding.rule == QLatin1String(checks::kLookContrast)) {
        emit lookRequested();
        return;
    }
    showEdition(finding.language);
    if (const auto place = placeOf(finding)) {
        m_ends.editor.setFocus();
        m_ends.editor.goToPassage(finding.language, *place);
        return;
    }
    m_ends.column.setCurrent(&m_ends.inspector);
    m_ends.inspector.showPart(finding.part == Part::Images ? inspector::InspectedPart::LeadImage
                              : finding.part == Part::Attachments
                                  ? inspector::InspectedPart::Attachments
                                  : inspector::InspectedPart::Edition,
                              finding.language);
}

void ChecksBinding::repair(const Finding& finding) {
    if (const auto place = placeOf(finding)) {
        showEdition(finding.language);
        m_ends.editor.setFocus();
        m_ends.editor.replacePassage(finding.language, *place, *finding.repair);
        return;
    }
    const domain::Post* const open = m_ends.session.post();
    if (open == nullptr || finding.part != Part::Description) {
        return;
    }
    domain::Post post = *open;
    QString& description = post.editions[finding.language].description;
    if (description.mid(finding.start, finding.length) == finding.found) {
        description.replace(finding.start, finding.length, *finding.repair);
        m_ends.session.setFields(post);
    }
}

/// An edition that is not looked at comes into sight beside the other.
void ChecksBinding::showEdition(const domain::Language& language) {
    const editor::EditionView shown = m_ends.formats.view();
    if (shown && *shown != language) {
        m_ends.formats.setView(std::nullopt);
        m_ends.editor.setView(std::nullopt);
    }
}

void ChecksBinding::fail(const Error& error) {
    m_ends.panel.showNothing(error.message);
    showCount();
}

void ChecksBinding::chooseLevels() {
    deliver(m_ends.newsroom.run(
                Priority::Writing,
                [](Newsroom& newsroom) { return archive::checkLevels(newsroom.archive()); }),
            this, [this](const Result<archive::CheckLevels>& levels) {
                if (levels) {
                    showLevels(*levels);
                } else {
                    fail(levels.error());
                }
            });
}

void ChecksBinding::showLevels(const archive::CheckLevels& levels) {
    checks::Levels set;
    for (const auto& [rule, text] : levels) {
        if (const auto level = checks::levelFromString(text)) {
            set[rule] = *level;
        }
    }
    auto* const dialog =
        new dialogs::CheckLevelsDialog(checks::knownRules(), set, m_ends.panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, levels] {
        archive::CheckLevels changed = levels;
        for (const auto& [rule, level] : dialog->levels()) {
            changed[rule] = checks::toString(level);
        }
        deliver(m_ends.newsroom.run(Priority::Writing,
                                    [changed](Newsroom& newsroom) {
                                        return archive::saveCheckLevels(newsroom.archive(),
                                                                        changed);
                                    }),
                this, [this](const Result<void>& saved) {
                    if (saved) {
                        checkAgain();
                    } else {
                        fail(saved.error());
                    }
                });
    });
    dialog->open();
}

} // namespace vestitel::main_window
