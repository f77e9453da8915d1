#include "main_window/bulk_binding.h"

#include "dialogs/line_dialog.h"
#include "main_window/command_set.h"
#include "main_window/lens_binding.h"
#include "main_window/posts_binding.h"
#include "models/words.h"
#include "style/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QProgressDialog>

namespace vestitel::main_window {

using Kind = editorial::BulkChange::Kind;

BulkBinding::BulkBinding(const Ends& ends, std::vector<domain::Language> languages, QObject* parent)
    : QObject(parent), m_ends(ends), m_languages(std::move(languages)) {
    const auto bind = [this](CommandId id, auto&& work) {
        connect(m_ends.commands.action(id), &QAction::triggered, this, work);
    };
    bind(CommandId::AddTag, [this] { askForTag(Kind::AddTag); });
    bind(CommandId::RemoveTag, [this] { askForTag(Kind::RemoveTag); });
    bind(CommandId::SetCategory, [this] { askForCategory(); });
    bind(CommandId::SetProgramme, [this] { askForProgramme(); });
    connect(&ends.controller, &session::PostsController::progressed, this,
            &BulkBinding::showProgress);
}

void BulkBinding::askForTag(Kind kind) {
    const bool adds = kind == Kind::AddTag;
    auto* const dialog = new dialogs::LineDialog(
        {adds ? tr("Add a tag") : tr("Remove a tag"),
         tr("For the posts that are chosen in the list. It can be taken back."),
         adds ? tr("Add") : tr("Remove")},
        {{QStringLiteral("bulkTag"), tr("Tag"), {}, {}}}, m_ends.list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* const field = dialog->findChild<QLineEdit*>(QStringLiteral("bulkTag"));
    auto* const completer = new QCompleter(m_ends.lens.tags(), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    style::setRole(completer->popup(), style::Role::Completions);
    field->setCompleter(completer);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind] {
        m_ends.posts.changeTargets({kind, dialog->text(0)});
    });
    dialog->open();
}

void BulkBinding::askForCategory() {
    std::vector<std::pair<QString, QString>> values;
    for (const domain::Category& category : m_ends.lens.categories()) {
        values.emplace_back(domain::nameOf(category, models::readingOrder(m_languages)),
                            category.key);
    }
    openMenu(QStringLiteral("categoryMenu"), Kind::SetCategory, values, tr("No category"));
}

void BulkBinding::askForProgramme() {
    std::vector<std::pair<QString, QString>> values;
    for (const domain::FundingProgramme& programme : m_ends.lens.programmes()) {
        values.emplace_back(domain::nameOf(programme, models::readingOrder(m_languages)),
                            programme.key);
    }
    openMenu(QStringLiteral("programmeMenu"), Kind::SetProgramme, values, tr("No programme"));
}

void BulkBinding::openMenu(const QString& name, Kind kind,
                           const std::vector<std::pair<QString, QString>>& values,
                           const QString& none) {
    auto* const menu = new QMenu(&m_ends.list);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, kind](const QString& words, const QString& key) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, kind, key] {
            m_ends.posts.changeTargets({kind, key});
        });
    };
    for (const auto& [words, key] : values) {
        add(words, key);
    }
    menu->addSeparator();
    add(none, {});
    menu->popup(m_ends.list.mapToGlobal(m_ends.list.rect().center()));
}

void BulkBinding::showProgress(qsizetype done, qsizetype total) {
    if (total == 0) {
        if (m_progress) {
            m_progress->deleteLater();
            m_progress->hide();
            m_progress.clear();
        }
        return;
    }
    if (!m_progress) {
        m_progress = new QProgressDialog(m_ends.list.window());
        m_progress->setObjectName(QStringLiteral("bulkProgress"));
        m_progress->setWindowTitle(tr("Posts are being changed"));
        m_progress->setLabelText(tr("The posts are being changed, all of them or none."));
        m_progress->setCancelButtonText(tr("Stop"));
        // Nothing is typed meanwhile, so nothing typed waits for the disk.
        m_progress->setWindowModality(Qt::WindowModal);
        m_progress->setAutoClose(false);
        m_progress->setAutoReset(false);
        connect(m_progress, &QProgressDialog::canceled, &m_ends.controller,
                &session::PostsController::cancel);
        m_progress->open();
    }
    m_progress->setMaximum(static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

} // namespace vestitel::main_window
