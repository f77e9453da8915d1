#include "main_window/template_flow.h"

#include "archive/post_store.h"
#include "base/deliver.h"
#include "dialogs/line_dialog.h"
#include "dialogs/stock_dialog.h"
#include "editorial/newsroom_thread.h"
#include "services/stock_services.h"

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;

TemplateFlow::TemplateFlow(editorial::NewsroomThread& newsroom,
                           std::vector<domain::Language> languages, QWidget* window)
    : QObject(window), m_newsroom(newsroom), m_languages(std::move(languages)), m_window(window) {
}

void TemplateFlow::choose() {
    deliver(m_newsroom.run(Priority::Writing, &editorial::templates), this,
            [this](const Result<std::vector<editorial::TemplateEntry>>& entries) {
                if (entries) {
                    offer(*entries);
                } else {
                    emit failed(entries.error());
                }
            });
}

void TemplateFlow::offer(const std::vector<editorial::TemplateEntry>& entries) {
    auto* const dialog = new dialogs::StockDialog(
        {tr("New post from a template"), tr("Find a template"), tr("Make the post"), {}},
        services::templateItems(entries, m_languages), services::templateServices(m_newsroom),
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entries] {
        for (const editorial::TemplateEntry& entry : entries) {
            if (services::stockId(entry) == dialog->chosen()) {
                emit createRequested(entry.ref, dialog->chosenName());
            }
        }
    });
    dialog->open();
}

void TemplateFlow::keep(const PostId& post) {
    deliver(m_newsroom.run(Priority::Writing,
                           [post](Newsroom& newsroom) {
                               return archive::PostStore(newsroom.archive()).post(post);
                           }),
            this, [this](const Result<domain::Post>& stored) {
                if (stored) {
                    askForName(*stored);
                } else {
                    emit failed(stored.error());
                }
            });
}

void TemplateFlow::askForName(const domain::Post& post) {
    const domain::Edition* const leading = domain::leadingEdition(post, m_languages);
    auto* const dialog = new dialogs::LineDialog(
        {tr("Keep as a template"),
         tr("New posts can begin with its texts, category, tags, image and documents. Words in "
            "[square brackets] are places to fill in. A template of yours with the same name is "
            "replaced."),
         tr("Keep")},
        {{QStringLiteral("templateName"),
          tr("&Name of the template"),
          leading == nullptr ? QString() : leading->title.left(80),
          {}}},
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, post] { store(post, dialog->text(0)); });
    dialog->open();
}

void TemplateFlow::store(const domain::Post& post, const QString& name) {
    deliver(m_newsroom.run(Priority::Writing,
                           [post, name](Newsroom& newsroom) {
                               return editorial::keepAsTemplate(newsroom, post, name);
                           }),
            this, [this, name](const Result<editorial::Kept>& kept) {
                if (!kept) {
                    emit failed(kept.error());
                    return;
                }
                const auto undo = [this, kept = *kept] {
                    deliver(m_newsroom.run(Priority::Writing,
                                           [kept](Newsroom& newsroom) {
                                               return editorial::undoKeepTemplate(newsroom, kept);
                                           }),
                            this, [this](const Result<void>& result) {
                                if (!result) {
                                    emit failed(result.error());
                                }
                            });
                };
                emit done({kept->replaced ? tr("The template “%1” is another now.").arg(name)
                                          : tr("“%1” is a template now.").arg(name),
                           undo});
            });
}

} // namespace vestitel::main_window
