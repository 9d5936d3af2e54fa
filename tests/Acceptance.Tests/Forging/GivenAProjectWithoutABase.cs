using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit.Forged;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Scaffolds fixtures from nothing, builds them with warnings as errors and runs their smoke tests.</summary>
public sealed class GivenAProjectWithoutABase
{
    private const string Library = """
        namespace Shop;

        public sealed record Order(int Id, string Customer, decimal Total);

        public enum Delivery { Unknown, Failed, Accepted }

        public interface IOrderStore
        {
            Task SaveAsync(Order order, CancellationToken cancellationToken = default);
            Task<Order?> FindAsync(int id, CancellationToken cancellationToken = default);
            bool Remove(int id);
            int Count { get; }
            IReadOnlyList<Order> All();
        }

        public interface IPrices
        {
            decimal this[string article] { get; set; }
            bool Contains(string article);
        }

        public interface ICache
        {
            void Set<T>(string key, T value, TimeSpan? timeToLive = null);
            bool TryGet<T>(string key, out T? value);
        }

        public interface IMailer
        {
            event EventHandler? Sent;
            bool IsLocked { get; }
            Task<Delivery> SendAsync(string to, string text, CancellationToken cancellationToken);
        }

        public abstract class Ledger
        {
            public abstract void Append(string line);
            public abstract IReadOnlyCollection<string> Lines { get; }
        }

        public delegate Task<decimal> ExchangeRate(string currency, CancellationToken cancellationToken);

        /// <summary>Takes orders.</summary>
        public sealed class OrderService
        {
            /// <summary>Creates a service.</summary>
            public OrderService(IOrderStore store, IMailer mailer, TimeProvider clock) { }

            /// <summary>Places an order.</summary>
            /// <returns>The number of the order.</returns>
            public Task<int> PlaceAsync(Order order) => Task.FromResult(order.Id);
        }

        /// <summary>Sends bills.</summary>
        public sealed class Billing
        {
            /// <summary>Creates it.</summary>
            public Billing(IMailer mailer, ICache cache, IPrices prices, TimeProvider clock, ExchangeRate rate) { }

            /// <summary>Bills an order.</summary>
            /// <returns>The total of the order.</returns>
            public decimal Bill(Order order, Ledger ledger) => order.Total;
        }
        """;

    public static TheoryData<TestFramework, string> Cases
    {
        get
        {
            var cases = new TheoryData<TestFramework, string>();
            foreach (
                var framework in (TestFramework[])[TestFramework.XunitV3, TestFramework.NUnit, TestFramework.MSTest]
            )
            {
                foreach (var substitutes in (string[])["", "NSubstitute", "Moq", "FakeItEasy"])
                {
                    cases.Add(framework, substitutes);
                }
            }

            return cases;
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhenFixturesAreScaffolded_ThenTheirSmokeTestsPass(TestFramework framework, string substitutes)
    {
        using var library = ShopLibrary.Write(Library);
        using var project = new ForgedProject(
            new(framework)
            {
                Name = "Shop.Tests",
                Projects = [library.Combine("Shop", "Shop.csproj")],
                Packages = substitutes.Length == 0 ? [] : [substitutes],
                ImplicitUsings = true,
            }
        );
        (await DotnetProcess.RunAsync(project.Directory, ["restore", project.ProjectPath], Token)).EnsureSucceeded();

        string[] command =
        [
            "generate",
            library.Combine("Shop"),
            "--test-project",
            project.ProjectPath,
            "--scaffold-fixtures",
        ];
        var tool = await SkeletonForgeTool.RunAsync(project.Directory, command, Token);

        Assert.True(tool.Succeeded, tool.ToString());
        // seven dependencies, four of which store
        var counts = await project.TestAsync(Token);
        Assert.Equal(counts with { Passed = 11, Failed = 0 }, counts);
        var pending = counts.Skipped + ForgedSuites.TestsInAbstractClasses(project.Directory);
        Assert.Contains(
            $" with {pending} pending tests, 7 fixtures, 11 smoke tests, and ",
            tool.Output,
            StringComparison.Ordinal
        );
    }
}
