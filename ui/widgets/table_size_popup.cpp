#include "widgets/table_size_popup.h"

#include "style/appearance.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QCheckBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace vestitel::widgets {

namespace {

constexpr int kSquare = 20;
constexpr int kGap = 4;

} // namespace

/// The squares; `width()` of a size counts columns, `height()` rows.
class TableSizePopup::SizeGrid final : public QWidget {
public:
    SizeGrid(std::function<void(QSize)> shown, std::function<void(QSize)> chosen, QWidget* parent)
        : QWidget(parent), m_shown(std::move(shown)), m_chosen(std::move(chosen)) {
        setObjectName(QStringLiteral("tableSizeGrid"));
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setFixedSize(kLargest * (kSquare + kGap) + kGap, kLargest * (kSquare + kGap) + kGap);
    }

    void show(QSize size) {
        const QSize within = size.expandedTo({1, 1}).boundedTo({kLargest, kLargest});
        m_size = within;
        m_shown(within);
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const style::Colours& colours = style::currentColours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int row = 0; row < kLargest; ++row) {
            for (int column = 0; column < kLargest; ++column) {
                const bool isIn = row < m_size.height() && column < m_size.width();
                painter.setPen(QPen(isIn ? colours.accent : colours.line, 1));
                painter.setBrush(isIn ? colours.accentSurface : colours.page);
                painter.drawRoundedRect(squareAt(row, column), 3, 3);
            }
        }
        if (hasFocus()) {
            // The corner that the arrows move.
            painter.setPen(QPen(colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                squareAt(m_size.height() - 1, m_size.width() - 1).adjusted(-1, -1, 1, 1), 4, 4);
        }
    }

    void mouseMoveEvent(QMouseEvent* event) override { show(sizeAt(event->position())); }

    void mousePressEvent(QMouseEvent* event) override { show(sizeAt(event->position())); }

    void mouseReleaseEvent(QMouseEvent* event) override {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
            m_chosen(sizeAt(event->position()));
        }
    }

    void keyPressEvent(QKeyEvent* event) override {
        switch (event->key()) {
        case Qt::Key_Left:
            return show(m_size - QSize(1, 0));
        case Qt::Key_Right:
            return show(m_size + QSize(1, 0));
        case Qt::Key_Up:
            return show(m_size - QSize(0, 1));
        case Qt::Key_Down:
            return show(m_size + QSize(0, 1));
        case Qt::Key_Home:
            return show({1, 1});
        case Qt::Key_End:
            return show({kLargest, kLargest});
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return m_chosen(m_size);
        default:
            QWidget::keyPressEvent(event);
        }
    }

private:
    [[nodiscard]] static QRectF squareAt(int row, int column) {
        return QRectF(kGap + column * (kSquare + kGap), kGap + row * (kSquare + kGap), kSquare,
                      kSquare)
            .adjusted(0.5, 0.5, -0.5, -0.5);
    }

    [[nodiscard]] static QSize sizeAt(const QPointF& position) {
        const auto line = [](qreal at) {
            return std::clamp(static_cast<int>((at - kGap / 2.0) / (kSquare + kGap)) + 1, 1,
                              kLargest);
        };
        return {line(position.x()), line(position.y())};
    }

    std::function<void(QSize)> m_shown;
    std::function<void(QSize)> m_chosen;
    QSize m_size{3, 3};
};

TableSizePopup::TableSizePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_grid(new SizeGrid([this](QSize size) { showSize(size); },
                                                     [this](QSize size) { choose(size); }, this)),
      m_words(new QLabel(this)), m_heading(new QCheckBox(tr("The &first row is a heading"), this)) {
    setObjectName(QStringLiteral("tableSizePopup"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Size of the table"));
    m_words->setObjectName(QStringLiteral("tableSizeWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_heading->setObjectName(QStringLiteral("tableHeading"));
    m_heading->setChecked(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace12, style::kSpace12, style::kSpace12, style::kSpace12);
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_grid, 0, Qt::AlignHCenter);
    layout->addWidget(m_words);
    layout->addWidget(m_heading);
    setFocusProxy(m_grid);
}

void TableSizePopup::openAt(const QRect& anchor) {
    m_grid->show({3, 3});
    adjustSize();
    QRect place(anchor.bottomLeft() + QPoint(0, style::kSpace4), size());
    if (const QScreen* screen = QGuiApplication::screenAt(anchor.center())) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::clamp(place.left(), room.left(),
                                  std::max(room.left(), room.right() - place.width())));
        if (place.bottom() > room.bottom()) {
            place.moveBottom(anchor.top() - style::kSpace4);
        }
    }
    move(place.topLeft());
    QFrame::show();
    m_grid->setFocus(Qt::PopupFocusReason);
}

void TableSizePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QKeyEvent forGrid(QEvent::KeyPress, event->key(), event->modifiers());
        QCoreApplication::sendEvent(m_grid, &forGrid);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TableSizePopup::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    emit closed();
}

void TableSizePopup::showSize(QSize size) {
    const QString rows = tr("%n row(s)", nullptr, size.height());
    const QString columns = tr("%n column(s)", nullptr, size.width());
    m_words->setText(QStringLiteral("%1 × %2").arg(rows, columns));
    m_grid->setAccessibleName(QStringLiteral("%1, %2").arg(rows, columns));
    QAccessibleEvent told(m_grid, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void TableSizePopup::choose(QSize size) {
    const bool hasHeading = m_heading->isChecked();
    hide();
    emit chosen(size.height(), size.width(), hasHeading);
}

} // namespace vestitel::widgets
