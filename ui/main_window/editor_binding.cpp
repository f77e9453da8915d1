#include "main_window/editor_binding.h"

#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "main_window/format_bar.h"
#include "main_window/status_line.h"
#include "session/post_session.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vestitel::main_window {

using editor::CommandName;

namespace {

struct TextCommand {
    CommandId id;
    CommandName name;
    int level = 0; ///< Of a heading.
};

constexpr std::array kTextCommands{
    TextCommand{CommandId::Paragraph, CommandName::Paragraph},
    TextCommand{CommandId::Heading2, CommandName::Heading, 2},
    TextCommand{CommandId::Heading3, CommandName::Heading, 3},
    TextCommand{CommandId::Heading4, CommandName::Heading, 4},
    TextCommand{CommandId::Bold, CommandName::Bold},
    TextCommand{CommandId::Italic, CommandName::Italic},
    TextCommand{CommandId::Subscript, CommandName::Subscript},
    TextCommand{CommandId::Superscript, CommandName::Superscript},
    TextCommand{CommandId::Unlink, CommandName::Unlink},
    TextCommand{CommandId::Rule, CommandName::Rule},
    TextCommand{CommandId::BulletList, CommandName::BulletList},
    TextCommand{CommandId::OrderedList, CommandName::OrderedList},
    TextCommand{CommandId::Quote, CommandName::Quote},
    TextCommand{CommandId::Indent, CommandName::Indent},
    TextCommand{CommandId::Outdent, CommandName::Outdent},
    TextCommand{CommandId::ClearFormatting, CommandName::ClearFormatting},
    TextCommand{CommandId::Note, CommandName::Note},
    TextCommand{CommandId::QuoteSource, CommandName::QuoteSource},
    TextCommand{CommandId::MoveUp, CommandName::MoveUp},
    TextCommand{CommandId::MoveDown, CommandName::MoveDown},
    TextCommand{CommandId::FigureFull, CommandName::FigureFull},
    TextCommand{CommandId::FigureLeft, CommandName::FigureLeft},
    TextCommand{CommandId::FigureRight, CommandName::FigureRight},
    TextCommand{CommandId::FigureGallery, CommandName::FigureGallery},
    TextCommand{CommandId::NoBreakSpace, CommandName::NoBreakSpace},
    TextCommand{CommandId::SoftHyphen, CommandName::SoftHyphen},
    TextCommand{CommandId::NextBlank, CommandName::NextBlank},
    TextCommand{CommandId::PreviousBlank, CommandName::PreviousBlank},
    TextCommand{CommandId::PastedAsText, CommandName::PastedAsText},
    // These ask first; they are here for when they can be asked.
    TextCommand{CommandId::Link, CommandName::Link},
    TextCommand{CommandId::Image, CommandName::Image},
    TextCommand{CommandId::Gallery, CommandName::Gallery},
    TextCommand{CommandId::Document, CommandName::Link},
    TextCommand{CommandId::Video, CommandName::Video},
    TextCommand{CommandId::Snippet, CommandName::Snippet},
    TextCommand{CommandId::KeepSnippet,
                CommandName::DeleteSelection}, // where something is selected
    TextCommand{CommandId::Abbreviation, CommandName::Abbreviation},
    TextCommand{CommandId::WordsLanguage, CommandName::Language},
    TextCommand{CommandId::RowAbove, CommandName::RowAbove},
    TextCommand{CommandId::RowBelow, CommandName::RowBelow},
    TextCommand{CommandId::ColumnLeft, CommandName::ColumnLeft},
    TextCommand{CommandId::ColumnRight, CommandName::ColumnRight},
    TextCommand{CommandId::DeleteRow, CommandName::DeleteRow},
    TextCommand{CommandId::DeleteColumn, CommandName::DeleteColumn},
    TextCommand{CommandId::DeleteTable, CommandName::DeleteTable},
    TextCommand{CommandId::HeaderRow, CommandName::HeaderRow},
    TextCommand{CommandId::HeaderColumn, CommandName::HeaderColumn},
    TextCommand{CommandId::MergeCells, CommandName::MergeCells},
    TextCommand{CommandId::SplitCells, CommandName::SplitCells},
    TextCommand{CommandId::TableCaption, CommandName::TableCaption},
    TextCommand{CommandId::SelectTable, CommandName::SelectTable},
    TextCommand{CommandId::InsertTable, CommandName::InsertTable},
};

bool hasSide(const editor::EditorState& state, editor::FigureSide side) {
    return state.image && state.image->side == side;
}

/// Those for which somebody is asked something first; whoever asks binds them.
bool asksFirst(CommandId id) {
    static constexpr CommandId kAsking[] = {CommandId::Link,          CommandId::Image,
                                            CommandId::Gallery,       CommandId::Document,
                                            CommandId::Video,         CommandId::Abbreviation,
                                            CommandId::WordsLanguage, CommandId::InsertTable,
                                            CommandId::Snippet,       CommandId::KeepSnippet};
    return std::find(std::begin(kAsking), std::end(kAsking), id) != std::end(kAsking);
}

bool holdsNow(const editor::EditorState& state, const TextCommand& command) {
    switch (command.name) {
    case CommandName::Paragraph:
        return state.block == editor::BlockKind::Paragraph;
    case CommandName::Heading:
        return state.block == editor::BlockKind::Heading && state.level == command.level;
    case CommandName::Bold:
        return state.marks.contains(QLatin1String("bold"));
    case CommandName::Italic:
        return state.marks.contains(QLatin1String("italic"));
    case CommandName::Subscript:
        return state.marks.contains(QLatin1String("subscript"));
    case CommandName::Superscript:
        return state.marks.contains(QLatin1String("superscript"));
    case CommandName::BulletList:
        return state.list == editor::ListKind::Bullet;
    case CommandName::OrderedList:
        return state.list == editor::ListKind::Ordered;
    case CommandName::Quote:
        return state.quote;
    case CommandName::Note:
        return state.note;
    case CommandName::QuoteSource:
        return state.source;
    case CommandName::FigureFull:
        return hasSide(state, editor::FigureSide::Full);
    case CommandName::FigureLeft:
        return hasSide(state, editor::FigureSide::Left);
    case CommandName::FigureRight:
        return hasSide(state, editor::FigureSide::Right);
    case CommandName::FigureGallery:
        return hasSide(state, editor::FigureSide::Gallery);
    case CommandName::HeaderRow:
        return state.table && state.table->headerRow;
    case CommandName::HeaderColumn:
        return state.table && state.table->headerColumn;
    case CommandName::TableCaption:
        return state.table && state.table->caption;
    default:
        return false;
    }
}

/// Calls a slot of the field that has the focus; false when it is not a field of text.
bool callOnField(const char* slot) {
    QWidget* const focus = QApplication::focusWidget();
    const bool isField = qobject_cast<QLineEdit*>(focus) != nullptr ||
                         qobject_cast<QTextEdit*>(focus) != nullptr ||
                         qobject_cast<QPlainTextEdit*>(focus) != nullptr;
    return isField && QMetaObject::invokeMethod(focus, slot);
}

} // namespace

EditorBinding::EditorBinding(const Ends& ends, std::vector<domain::Language> languages,
                             QObject* parent)
    : QObject(parent), m_view(ends.view), m_session(ends.session), m_commands(ends.commands),
      m_bar(ends.bar), m_status(ends.status), m_languages(std::move(languages)) {
    connect(&m_session, &session::PostSession::opened, this, &EditorBinding::openPost);
    connect(&m_session, &session::PostSession::closed, this, [this] {
        m_state.reset();
        m_status.showCounts({}, m_languages);
        showState();
    });
    connect(&m_session, &session::PostSession::textRefreshed, this,
            [this](const editorial::EditedText& text) {
                m_view.replaceEdition(text.language, {text.title, text.lead, text.body});
            });
    connect(&m_session, &session::PostSession::stateChanged, this,
            [this] { m_status.showState(m_session.state(), m_session.writtenAt()); });
    connect(&m_view, &editor::EditorView::editionChanged, this,
            [this](const PostId& post, const domain::Language& language,
                   const editor::EditedText& text) {
                m_session.setText(post, {language, text.title, text.lead, text.body});
            });
    connect(&m_view, &editor::EditorView::stateChanged, this,
            [this](const editor::EditorState& state) {
                m_state = state;
                m_bar.showState(state);
                showState();
            });
    connect(
        &m_view, &editor::EditorView::countsChanged, this,
        [this](const editor::EditionCounts& counts) { m_status.showCounts(counts, m_languages); });
    connect(&m_view, &editor::EditorView::linkActivated, this, &EditorBinding::followLink);
    connect(&m_view, &editor::EditorView::linkEditRequested, this, &EditorBinding::linkRequested);
    connect(&m_view, &editor::EditorView::imageEditRequested, this,
            &EditorBinding::imageEditRequested);
    connect(&m_view, &editor::EditorView::message, this, &EditorBinding::message);
    connect(&m_view, &editor::EditorView::editionRefused, this,
            [this](const editor::RefusedText& text) { emit message(text.sentence); });
    connect(&m_view, &editor::EditorView::rendererKeepsDying, this, [this] {
        emit message(tr("The page of the text has stopped. What was written is saved; open the "
                        "post again to go on."));
    });
    connect(&m_bar, &FormatBar::viewChosen, this, [this](const editor::EditionView& view) {
        m_view.setView(view);
        if (m_shown && m_session.post() != nullptr) {
            m_view.setFocus(); // the page has put the cursor into what is shown
        }
    });
    bindCommands();
    bindClipboard();
    showState();
}

void EditorBinding::openPost() {
    const domain::Post* const post = m_session.post();
    if (post == nullptr) {
        return;
    }
    editor::OpenRequest request{post->id, {}, m_bar.view(), editor::Access::Editable};
    if (post->trashed) {
        request.access = editor::Access::ReadOnly;
    }
    std::vector<domain::Language> languages = m_languages;
    for (const auto& [language, edition] : post->editions) {
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
            languages.push_back(language);
        }
    }
    for (const domain::Language& language : languages) {
        const auto edition = post->editions.find(language);
        editor::EditedText text;
        if (edition != post->editions.end()) {
            text = {edition->second.title, edition->second.lead, edition->second.body};
        }
        request.editions.push_back({language, language.nativeName(), text});
    }
    m_state.reset();
    m_view.open(request);
    showState();
}

void EditorBinding::bindCommands() {
    for (const TextCommand& command : kTextCommands) {
        if (asksFirst(command.id)) {
            continue;
        }
        connect(m_commands.action(command.id), &QAction::triggered, this, [this, command] {
            run(command.level > 0 ? editor::Command::heading(command.level)
                                  : editor::Command(command.name));
        });
    }
    connect(m_commands.action(CommandId::Link), &QAction::triggered, this,
            &EditorBinding::linkRequested);
    connect(m_commands.action(CommandId::Image), &QAction::triggered, this,
            &EditorBinding::imageRequested);
    m_commands.bindTo(&m_view, {CommandId::MoveUp, CommandId::MoveDown});
    const auto zoomBy = [this](CommandId id, std::function<int()> next) {
        connect(m_commands.action(id), &QAction::triggered, this, [this, next = std::move(next)] {
            setZoom(next());
            emit zoomChanged();
        });
    };
    zoomBy(CommandId::ZoomIn, [this] { return m_zoom + 10; });
    zoomBy(CommandId::ZoomOut, [this] { return m_zoom - 10; });
    zoomBy(CommandId::ZoomReset, [] { return 100; });
}

void EditorBinding::bindClipboard() {
    const auto bind = [this](CommandId id, const char* slot, std::function<void()> inText) {
        connect(m_commands.action(id), &QAction::triggered, this,
                [slot, inText = std::move(inText)] {
                    if (!callOnField(slot)) {
                        inText();
                    }
                });
    };
    bind(CommandId::Cut, "cut", [this] { m_view.cut(); });
    bind(CommandId::Copy, "copy", [this] { m_view.copy(); });
    bind(CommandId::Paste, "paste", [this] { m_view.paste(editor::PasteMode::Formatted); });
    bind(CommandId::PastePlain, "paste", [this] { m_view.paste(editor::PasteMode::PlainText); });
    bind(CommandId::SelectAll, "selectAll",
         [this] { m_view.run(editor::Command(CommandName::SelectAll)); });
}

void EditorBinding::setTextShown(bool shown) {
    m_shown = shown;
    showState();
}

bool EditorBinding::canRun(CommandName name) const {
    return isWriting() && m_state->isEnabled(name);
}

void EditorBinding::run(const editor::Command& command) {
    m_view.run(command);
    showState(); // an action of two states has changed by itself
}

void EditorBinding::showPrimary() {
    if (m_bar.view() != m_languages.front()) {
        m_bar.setView(std::nullopt);
    }
}

void EditorBinding::focusTitle() {
    m_view.setFocus();
    const domain::Language language = m_bar.view().value_or(m_languages.front());
    m_view.focusField(language, editor::Field::Title);
}

void EditorBinding::setZoom(int percent) {
    m_zoom = std::clamp(percent, 50, 300);
    m_view.setZoomFactor(m_zoom / 100.0);
}

bool EditorBinding::isWriting() const {
    return m_shown && m_state.has_value() && m_session.post() != nullptr &&
           !m_session.post()->trashed;
}

void EditorBinding::showState() {
    const bool writing = isWriting();
    for (const TextCommand& command : kTextCommands) {
        QAction* const action = m_commands.action(command.id);
        action->setEnabled(canRun(command.name));
        if (action->isCheckable()) {
            action->setChecked(writing && holdsNow(*m_state, command));
        }
    }
    m_commands.setEnabled({CommandId::Cut, CommandId::Copy, CommandId::Paste, CommandId::PastePlain,
                           CommandId::SelectAll},
                          true);
    for (QAction* const action : m_bar.languageActions()) {
        action->setEnabled(m_session.post() != nullptr);
    }
    m_bar.setEnabled(m_session.post() != nullptr);
    emit commandsChanged();
}

void EditorBinding::followLink(const QString& href) {
    if (href.startsWith(QLatin1String("post:"))) {
        if (const auto id = PostId::fromString(href.mid(5))) {
            emit postLinkActivated(*id);
        }
        return;
    }
    if (href.startsWith(QLatin1String("media:"))) {
        if (const auto hash = MediaHash::fromString(href.mid(6))) {
            emit documentLinkActivated(*hash);
        }
        return;
    }
    QDesktopServices::openUrl(QUrl(href));
}

} // namespace vestitel::main_window
