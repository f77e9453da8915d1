#include "main_window/dialog_flows.h"

#include "archive/taxonomy.h"
#include "base/deliver.h"
#include "dialogs/about_dialog.h"
#include "dialogs/categories_dialog.h"
#include "dialogs/image_dialog.h"
#include "dialogs/link_dialog.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "export_dialog/export_dialog.h"
#include "html/body_text.h"
#include "publishing/editions.h"
#include "services/newsroom_services.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <set>
#include <vector>

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;

namespace {

const QLatin1String kExportFolderKey("export/folder");
const QLatin1String kExportFormKey("export/form");
const QLatin1String kExportProfileKey("export/profile");
const QLatin1String kExportMediaKey("export/mediaAddress");

struct Taxonomy {
    std::vector<domain::Category> categories;
    archive::PostCounts counts;
};

export_dialog::ExportChoice rememberedChoice(const QSettings& settings) {
    export_dialog::ExportChoice choice;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    choice.folder =
        settings
            .value(kExportFolderKey, QDir(documents).filePath(QCoreApplication::translate(
                                         "vestitel::main_window::DialogFlows", "Exported")))
            .toString();
    const int form = settings.value(kExportFormKey, 0).toInt();
    if (form >= 0 && form <= static_cast<int>(editorial::ExportForm::Pdf)) {
        choice.form = static_cast<editorial::ExportForm>(form);
    }
    if (const auto profile =
            publishing::fragmentProfileFromString(settings.value(kExportProfileKey).toString())) {
        choice.target.profile = *profile;
    }
    choice.target.mediaAddress = settings.value(kExportMediaKey).toString();
    return choice;
}

/// Those that readers are shown, in the archive's order.
std::vector<domain::Language> writtenEditions(const domain::Post& post,
                                              const std::vector<domain::Language>& languages) {
    std::vector<domain::Language> written;
    for (const domain::Language& language : languages) {
        const auto edition = post.editions.find(language);
        if (edition != post.editions.end() && publishing::isPublishable(edition->second)) {
            written.push_back(language);
        }
    }
    return written;
}

/// A sentence for each edition that is begun and cannot be shown to readers yet.
QStringList unfinishedEditions(const domain::Post& post) {
    QStringList sentences;
    for (const auto& [language, edition] : post.editions) {
        const bool hasTitle = !edition.title.trimmed().isEmpty();
        const bool hasText = !edition.body.isEmpty();
        if (hasText && !hasTitle) {
            sentences.append(DialogFlows::tr("%1 has no title yet, and is left out.")
                                 .arg(language.nativeName()));
        } else if (hasTitle && !hasText) {
            sentences.append(
                DialogFlows::tr("%1 has no text yet, and is left out.").arg(language.nativeName()));
        }
    }
    return sentences;
}

int imagesOf(const domain::Post& post) {
    std::set<MediaHash> images;
    if (post.leadImage) {
        images.insert(*post.leadImage);
    }
    for (const auto& [language, edition] : post.editions) {
        for (const MediaHash& hash : html::mediaOf(edition.body)) {
            images.insert(hash);
        }
    }
    return static_cast<int>(images.size());
}

template <typename Dialog>
Dialog* opened(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

DialogFlows::DialogFlows(const Ends& ends, std::vector<domain::Language> languages)
    : QObject(ends.window), m_ends(ends), m_languages(std::move(languages)) {
}

void DialogFlows::askForLink(const editor::EditorState& state) {
    auto* const dialog =
        new dialogs::LinkDialog(services::postFinder(m_ends.newsroom), m_languages, m_ends.window);
    dialog->leaveOut(m_ends.editor.openPost()); // a post leads nowhere from itself
    using TextField = dialogs::LinkDialog::TextField;
    dialog->edit({state.link, state.linkText}, state.selectionEmpty && state.link.isEmpty()
                                                   ? TextField::Asked
                                                   : TextField::IsSelection);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ends.editor.run(editor::Command::link(dialog->link().href, dialog->link().text));
    });
    connect(dialog, &QDialog::finished, &m_ends.editor, [this] { m_ends.editor.setFocus(); });
    opened(dialog);
}

void DialogFlows::askForImage(const domain::Language& language,
                              const std::optional<editor::ImageReference>& image) {
    auto* const dialog =
        new dialogs::ImageDialog(services::mediaServices(m_ends.newsroom), language, m_ends.window);
    if (image) {
        dialog->edit({image->hash, image->alt, image->caption, {}, static_cast<int>(image->side)});
    }
    connect(dialog, &dialogs::ImageDialog::workRequested, this, &DialogFlows::imageWorkRequested);
    connect(this, &DialogFlows::imageChanged, dialog, &dialogs::ImageDialog::showAgain);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const dialogs::ImageInText chosen = dialog->image();
        if (chosen.hash) {
            m_ends.editor.run(
                editor::Command::image({*chosen.hash, chosen.alt, chosen.caption,
                                        static_cast<editor::FigureSide>(chosen.side)}));
            if (const auto texts = dialog->mediumTexts()) {
                emit mediumTextsEdited(texts->first, texts->second);
            }
        }
    });
    connect(dialog, &QDialog::finished, &m_ends.editor, [this] { m_ends.editor.setFocus(); });
    opened(dialog);
}

void DialogFlows::exportPosts(const std::vector<PostId>& posts, const domain::Post* single) {
    if (posts.empty()) {
        return;
    }
    export_dialog::ExportSubject subject{posts, m_languages, {}, 0, 0, {}};
    if (single != nullptr && posts.size() == 1) {
        subject.written = writtenEditions(*single, m_languages);
        subject.editions = static_cast<int>(subject.written.size());
        subject.images = imagesOf(*single);
        subject.remarks = unfinishedEditions(*single);
    }
    auto* const dialog =
        new export_dialog::ExportDialog(subject, services::exportServices(m_ends.newsroom),
                                        rememberedChoice(m_ends.settings), m_ends.window);
    connect(dialog, &export_dialog::ExportDialog::choiceMade, this,
            [this](const export_dialog::ExportChoice& choice) {
                m_ends.settings.setValue(kExportFolderKey, choice.folder);
                m_ends.settings.setValue(kExportFormKey, static_cast<int>(choice.form));
                m_ends.settings.setValue(kExportProfileKey,
                                         publishing::toString(choice.target.profile));
                m_ends.settings.setValue(kExportMediaKey, choice.target.mediaAddress);
            });
    opened(dialog);
}

void DialogFlows::editCategories(CategoriesStart start) {
    deliver(m_ends.newsroom.run(
                Priority::Writing,
                [](Newsroom& newsroom) -> Result<Taxonomy> {
                    Taxonomy taxonomy;
                    VESTITEL_TRY(taxonomy.categories, archive::categories(newsroom.archive()));
                    VESTITEL_TRY(taxonomy.counts, archive::PostList(newsroom.archive()).counts());
                    return taxonomy;
                }),
            this, [this, start](const Result<Taxonomy>& taxonomy) {
                if (taxonomy) {
                    showCategories(taxonomy->categories, taxonomy->counts, start);
                } else {
                    emit failed(taxonomy.error());
                }
            });
}

void DialogFlows::showCategories(const std::vector<domain::Category>& categories,
                                 const archive::PostCounts& counts, CategoriesStart start) {
    auto* const dialog =
        new dialogs::CategoriesDialog(categories, m_languages, counts.categories, m_ends.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        deliver(m_ends.newsroom.run(
                    Priority::Writing,
                    [changes = dialog->changes()](Newsroom& newsroom) -> Result<void> {
                        for (const domain::Category& category : changes.saved) {
                            VESTITEL_CHECK(archive::saveCategory(newsroom.archive(), category));
                        }
                        for (const QString& key : changes.removed) {
                            VESTITEL_CHECK(archive::removeCategory(newsroom.archive(), key));
                        }
                        return {};
                    }),
                this, [this](const Result<void>& result) {
                    if (!result) {
                        emit failed(result.error());
                    }
                    emit taxonomyChanged();
                });
    });
    opened(dialog);
    if (start == CategoriesStart::NewLine) {
        dialog->addCategory();
    }
}

void DialogFlows::showAbout() {
    opened(new dialogs::AboutDialog(m_ends.window));
}

} // namespace vestitel::main_window
