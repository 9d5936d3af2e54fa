using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Suites;
using Xunit.Sdk;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>The law, under random contracts, hand edits and contract changes.</summary>
public sealed class GivenAnyHistory
{
    // how long a file may be, which only new tests heed
    private static readonly SplitOptions[] Limits =
    [
        SplitOptions.Default,
        new(MaxTests: 1),
        new(MaxTests: 3),
        new(SplitStyle.Class, MaxTests: 1),
        new(SplitStyle.Class, MaxTests: 3),
    ];

    // a soak asks for 10,000
    private static readonly int Histories = int.TryParse(
        Environment.GetEnvironmentVariable("SKELETONFORGE_SOAK"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var count
    )
        ? count
        : 100;

    private static readonly string[] TypeNames = ["Cache", "Store", "Vault"];

    private static readonly Arbitrary<List<Step>> Steps = Arb.From(
        (
            from kind in Gen.Choose(0, 16)
            from edit in Gen.Choose(0, 1000)
            from choice in Gen.Choose(0, 1000)
            from runs in Gen.Elements(true, true, false)
            select new Step(kind, edit, choice, runs)
        )
            .ListOf()
            .Select(steps => steps.ToList()),
        steps => steps.Select((_, i) => steps.Where((_, j) => j != i).ToList())
    );

    [Fact]
    public void WhenItIsGeneratedAgain_ThenTheLawHolds() =>
        Prop.ForAll(Steps, Holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithEndSize(40).WithMaxRejected(0));

    // FsCheck tells no more than the first steps
    private static void Holds(List<Step> steps)
    {
        try
        {
            Follow(steps);
        }
        catch (XunitException exception)
        {
            throw new InvalidOperationException($"{exception.Message}\n{string.Join('\n', steps)}", exception);
        }
    }

    private static void Follow(List<Step> steps)
    {
        var suite = new SuiteInMemory { Split = Limits[steps.Count % Limits.Length] };
        var edits = new HandEdits(suite);
        var contract = new Contract();
        Run(suite, edits, contract);
        foreach (var (kind, edit, choice, runs) in steps)
        {
            switch (kind)
            {
                case 0:
                    contract.Toggle(choice);
                    break;
                case 1:
                    contract.Reword(choice);
                    break;
                case 2:
                    contract.RenameTest(choice);
                    break;
                case 12:
                    suite.Split = Limits[choice % Limits.Length];
                    break;
                case 13:
                    Split(suite, contract, choice);
                    break;
                case 3 when choice % 5 == 0:
                    // the contract file is lost, and with it what tests check that do not say so themselves
                    edits.Mend();
                    Run(suite, edits, contract);
                    edits.ForgetUndocumented();
                    suite.Known = null;
                    Run(suite, edits, contract);
                    break;
                case 4 when choice % 5 == 0:
                    edits.Mend();
                    break;
                case 5:
                    contract.RenameMember(choice);
                    break;
                case 6:
                    contract.RenameParameter(choice);
                    break;
                case 7 when choice % 3 == 0:
                    contract.SwapMembers(choice);
                    break;
                case 8 when choice % 3 == 0:
                    suite.TypeName = TypeNames[choice / 3 % TypeNames.Length];
                    break;
                default:
                    edits.Make(edit, choice);
                    break;
            }

            if (runs)
            {
                Run(suite, edits, contract, restores: kind == 3);
            }
        }

        Run(suite, edits, contract);
        edits.Mend();
        Run(suite, edits, contract);
    }

    // whatever it does with the files, nothing of any is lost, and nothing added but what stands above a class
    private static void Split(SuiteInMemory suite, Contract contract, int choice)
    {
        var before = suite.Store.Files;
        var run = suite.SplitNow((SplitStyle)(choice % 2), onlyLong: choice % 3 == 0, contract.Tests);
        var after = suite.Store.Files;

        Assert.DoesNotContain("SKF4106", run.Diagnostics);
        Assert.All(before.Keys, path => Assert.Equal(Parses(before[path]), Parses(after[path])));
        Assert.Equal(TestsIn(before), TestsIn(after));
        Assert.All(
            before.Values.SelectMany(HandEdits.NamesIn).Distinct(StringComparer.Ordinal),
            name => Assert.Contains(after.Values, text => text.Contains(name, StringComparison.Ordinal))
        );
        suite.SplitNow((SplitStyle)(choice % 2), onlyLong: choice % 3 == 0, contract.Tests);
        Assert.Equal(after, suite.Store.Files);
    }

    // each test with its documentation, attributes, body and the comments that touch it, without its layout
    private static IEnumerable<string> TestsIn(IReadOnlyDictionary<string, string> files) =>
        files
            .Values.Where(Parses)
            .SelectMany(text =>
                CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            )
            .Select(method => LinesAbove(method) + method.WithoutLeadingTrivia().ToFullString())
            .Select(text => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))))
            .Order(StringComparer.Ordinal);

    // what a blank line parts from a test is somebody's, but not the test's
    private static string LinesAbove(MethodDeclarationSyntax method)
    {
        var lines = method.GetLeadingTrivia().ToFullString().Split('\n');
        return string.Join('\n', lines.Reverse().Skip(1).TakeWhile(line => !string.IsNullOrWhiteSpace(line)).Reverse());
    }

    private static void Run(SuiteInMemory suite, HandEdits edits, Contract contract, bool restores = false)
    {
        var before = suite.Store.Files;
        var remembered = suite.Known;
        var run = suite.Run(restores, contract.Tests);
        var after = suite.Store.Files;

        Assert.DoesNotContain("SKF4106", run.Diagnostics);
        foreach (var (path, old) in before)
        {
            if (Parses(old))
            {
                Assert.True(Parses(after[path]), after[path]);
                Assert.Equal(HandWritten.Of(old), HandWritten.Of(after[path]));
            }
            else
            {
                Assert.Equal(old, after[path]);
            }
        }

        var places = Places(before);
        Assert.All(
            // a name that the type had, and tests link to, is lost with the contract file
            Places(after).Where(place => places.Contains(place.Key) && KnowsNames(suite, remembered, before.Values)),
            place => Assert.Subset(places[place.Key].ToHashSet(), place.ToHashSet())
        );

        Assert.Empty(edits.FindMisled());
        var known = suite.Known;
        // a run that could not write some files, and was killed before the contract file, which is written last
        Restore(suite, before);
        suite.Known = remembered;
        suite.ReadOnly = [.. before.Keys.Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 0)];
        suite.Run(restores, contract.Tests);

        suite.Known = remembered;
        suite.ReadOnly = [];
        suite.Run(restores, contract.Tests);
        if (contract.HasMovedMembers)
        {
            // tests that came in place of others may stand beside other ones, and have other numbers in their ids, than
            // after the run that was not killed
            Assert.Empty(edits.FindMisled());
            Assert.Equal(WithoutNumbers(after), WithoutNumbers(suite.Store.Files));
            Assert.All(
                before.Where(file => Parses(file.Value)),
                file => Assert.Equal(HandWritten.Of(file.Value), HandWritten.Of(suite.Store.Files[file.Key]))
            );
            // as long as a file that does not parse keeps the contract file from being written, they have yet to come
            contract.HasMovedMembers = ReferenceEquals(known, remembered);
            (after, known) = (suite.Store.Files, suite.Known);
        }

        Assert.Equal(after, suite.Store.Files);
        Assert.Equal(known, suite.Known);

        var again = suite.Run(contract.Tests);
        Assert.Equal(after, suite.Store.Files);
        Assert.Equal(known, suite.Known);
        Assert.DoesNotContain(TestOutcome.Added, again.Tests.Select(test => test.Outcome));
    }

    // the classes keep the first name
    private static bool KnowsNames(SuiteInMemory suite, KnownSuite? remembered, IEnumerable<string> texts) =>
        TypeNames
            .Where((name, i) => i == 0 || texts.Any(text => text.Contains($"\"{name}.", StringComparison.Ordinal)))
            .All(name =>
                string.Equals(name, suite.TypeName, StringComparison.Ordinal)
                || remembered?.Formerly.Append(remembered.Type).Contains($"T:Caching.{name}", StringComparer.Ordinal)
                    == true
            );

    private static void Restore(SuiteInMemory suite, IReadOnlyDictionary<string, string> files)
    {
        foreach (var path in suite.Store.Files.Keys.Except(files.Keys, StringComparer.Ordinal))
        {
            suite.Store.Delete(path, suite.Store.TryOpen(path)!);
        }

        foreach (var (path, text) in files)
        {
            suite.Store.With(path, text);
        }
    }

    // a region that begins above a test, and what stands there under a condition, is not the test's
    private static IEnumerable<string> WithoutNumbers(IReadOnlyDictionary<string, string> files) =>
        TestsIn(files)
            .Select(test =>
                Regex.Replace(
                    test,
                    @"^(#if.*?#endif|#(end)?region(hand\d+_)?)*",
                    "",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
            )
            .Select(test =>
                Regex.Replace(test, "(?<=/promise[0-9])-[0-9]+(?=\")", "", RegexOptions.None, TimeSpan.FromSeconds(1))
            )
            .Order(StringComparer.Ordinal);

    // the files that tests of a behavior are in, where they are compiled: no run moves one
    private static ILookup<string, string> Places(IReadOnlyDictionary<string, string> files) =>
        files
            .SelectMany(
                file => CSharpSyntaxTree.ParseText(file.Value).GetRoot().DescendantNodes().OfType<AttributeSyntax>(),
                (file, attribute) => (Id: attribute.ArgumentList?.ToString() ?? "", Path: file.Key)
            )
            .Where(each => each.Id.StartsWith("(\"Behavior\"", StringComparison.Ordinal))
            .ToLookup(each => each.Id, each => each.Path, StringComparer.Ordinal);

    private static bool Parses(string text) =>
        !CSharpSyntaxTree.ParseText(text).GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>One thing that happens, and whether the tool runs after it.</summary>
    private sealed record Step(int Kind, int Edit, int Choice, bool Runs);

    /// <summary>
    /// What is promised now: two promises of each of three members. Promises of different members get the same ids as soon
    /// as their members take each other's names.
    /// </summary>
    private sealed class Contract
    {
        private const int Behaviors = 6;
        private const int Members = Behaviors / 2;

        private static readonly string[] Names = ["Get", "Find", "Fetch", "Read", "Load"];

        private readonly (bool IsPromised, int Wording, int Name)[] _behaviors =
        [
            .. Enumerable.Repeat((true, 0, 0), Behaviors),
        ];

        private readonly (string Name, int Parameter)[] _members = [.. Names.Take(Members).Select(name => (name, 0))];

        /// <summary>Whether a member has a name since the contract file was last written that another one may have had.</summary>
        public bool HasMovedMembers { get; set; }

        public PlannedTest[] Tests =>
            [.. Enumerable.Range(0, Behaviors).Where(i => _behaviors[i].IsPromised).Select(Test)];

        public void Toggle(int choice) => _behaviors[choice % Behaviors].IsPromised ^= true;

        public void Reword(int choice) => _behaviors[choice % Behaviors].Wording++;

        public void RenameTest(int choice) => _behaviors[choice % Behaviors].Name++;

        public void RenameMember(int choice)
        {
            HasMovedMembers = true;
            var free = Names.Except(_members.Select(member => member.Name), StringComparer.Ordinal).ToList();
            _members[choice % Members].Name = free[choice / Members % free.Count];
        }

        public void RenameParameter(int choice) => _members[choice % Members].Parameter++;

        public void SwapMembers(int choice)
        {
            HasMovedMembers = true;
            ref var one = ref _members[choice % Members].Name;
            ref var other = ref _members[(choice + 1) % Members].Name;
            (one, other) = (other, one);
        }

        private PlannedTest Test(int i)
        {
            var (_, wording, name) = _behaviors[i];
            var (member, version) = _members[i / 2];
            var parameter = $"argument{version}";
            var test = SuiteInMemory.Test(
                member,
                $"promise{i} is kept in way {wording}",
                given: wording % 2 == 0 ? "" : $"{parameter} is something",
                name: $"{member}_Keeps{i}In{name}",
                id: $"{member}/promise{i % 2}",
                parameters: parameter
            );
            return test with { Behavior = test.Behavior with { Outcome = new(OutcomeKind.Returns, Literal: $"{i}") } };
        }
    }
}
