#include "main_window/command_palette.h"

#include "domain/transliteration.h"
#include "language/typed_otherwise.h"
#include "main_window/command_set.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::main_window {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 420;
constexpr int kKeysRole = Qt::UserRole + 1;
constexpr int kActionRole = Qt::UserRole + 2;

/// A command's name, and its keys, quieter, at the end of the row.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -style::kSpace12, 0),
                          Qt::AlignVCenter | Qt::AlignRight, index.data(kKeysRole).toString());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), style::kControlHeight));
        return size;
    }
};

bool matches(const QString& words, const QStringList& parts) {
    const QStringList all =
        (words + u' ' + domain::transliterate(words)).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&all](const QString& part) {
        return std::any_of(all.begin(), all.end(),
                           [&part](const QString& word) { return word.startsWith(part); });
    });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_field(new QLineEdit(this)),
      m_list(new QListView(this)), m_nothing(new QLabel(tr("No command has these words."), this)),
      m_model(new QStandardItemModel(this)) {
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find a command"));
    m_field->setObjectName(u"commandQuery"_s);
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->setAccessibleName(windowTitle());
    m_field->setClearButtonEnabled(true);
    widgets::nameClearButton(m_field);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(style::kIconSize, style::kIconSize));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; its arrows walk the list
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSpace12, style::kSpace12, style::kSpace12, style::kSpace12);
    column->setSpacing(style::kSpace8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_nothing->setObjectName(u"noCommand"_s);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(style::kSpace12);
    style::setRole(m_nothing, style::Role::QuietText);
    column->addWidget(m_nothing, 1);
    // The focus stays in the field, so the field says which command is chosen.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                m_field->setAccessibleDescription(
                    current.isValid() ? tr("%1, %2 of %3")
                                            .arg(current.data(Qt::AccessibleTextRole).toString())
                                            .arg(current.row() + 1)
                                            .arg(m_model->rowCount())
                                      : m_nothing->text());
            });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    show(QString());
    resize(kWidth, kHeight);
    m_field->setFocus();
}

void CommandPalette::show(const QString& query) {
    fill(query);
    for (const QString& other : language::onOtherLayouts(query)) {
        if (m_model->rowCount() == 0) {
            fill(other);
        }
    }
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::fill(const QString& query) {
    const QStringList parts = foldedWords(query).split(u' ', Qt::SkipEmptyParts);
    m_model->clear();
    QPixmap nothing(style::kIconSize, style::kIconSize); // keeps the names in one line
    nothing.fill(Qt::transparent);
    for (const bool enabled : {true, false}) { // what can be done now stands first
        for (QAction* const action : std::as_const(m_actions)) {
            if (action->isEnabled() != enabled || !matches(searchWordsOf(*action), parts)) {
                continue;
            }
            auto* const item = new QStandardItem(
                action->icon().isNull() ? QIcon(nothing) : action->icon(), wordsOf(*action));
            item->setData(action->shortcut().toString(QKeySequence::NativeText), kKeysRole);
            item->setData(toolTipOf(*action), Qt::AccessibleTextRole);
            item->setData(QVariant::fromValue<QObject*>(action), kActionRole);
            item->setEnabled(enabled);
            m_model->appendRow(item);
        }
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run() {
    const QModelIndex index = m_list->currentIndex();
    auto* const action = qobject_cast<QAction*>(index.data(kActionRole).value<QObject*>());
    if (action == nullptr || !action->isEnabled()) {
        return;
    }
    accept();
    // The window has the focus again before the command looks where it is.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace vestitel::main_window
