using System.Globalization;
using System.Xml.Linq;

namespace SkeletonForge.TestKit.Forged;

/// <summary>How the tests of a run ended.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many failed, in whatever way.</param>
/// <param name="Skipped">How many were found and not run.</param>
public sealed record TestCounts(int Passed, int Failed, int Skipped)
{
    /// <summary>How many were found.</summary>
    public int Total => Passed + Failed + Skipped;

    /// <summary>Reads a result file in the trx format of Visual Studio.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="InvalidDataException">The file has no counters.</exception>
    public static TestCounts ReadTrx(string path)
    {
        var counters =
            XDocument.Load(path).Descendants().FirstOrDefault(element => element.Name.LocalName is "Counters")
            ?? throw new InvalidDataException($"'{path}' has no <Counters>.");
        var (total, executed, passed) = (Count("total"), Count("executed"), Count("passed"));

        // no adapter fills notExecuted; what was found and not executed was skipped
        return new TestCounts(passed, executed - passed, total - executed);

        int Count(string name) => int.Parse(counters.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
    }
}
