#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace vestitel {

/// A future whose value is there. (QtFuture has another name for it in Qt 6.4 than from 6.8 on.)
template <typename Value>
[[nodiscard]] QFuture<Value> readyFuture(Value value) {
    QPromise<Value> promise;
    QFuture<Value> future = promise.future();
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return future;
}

/// Runs `work` on a thread of the application's pool.
template <typename Work>
[[nodiscard]] auto onPool(Work work) -> QFuture<std::invoke_result_t<Work>> {
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    QFuture<Value> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Calls `receive` with the future's value on the context's thread, when it is there. If the
/// context goes first, or the future is cancelled, nothing is called. To be used on the context's
/// thread. (QFuture::then with a context looks at it from the other thread, and asserts that it is
/// still there: Qt 6.4, qfuture_impl.h.)
template <typename Value, typename Receive>
void deliver(const QFuture<Value>& future, QObject* context, Receive receive) {
    auto* const watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled()) {
                             receive(watcher->result());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace vestitel
