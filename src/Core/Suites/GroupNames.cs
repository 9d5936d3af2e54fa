using System.Globalization;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Suites;

/// <summary>Names the files and classes of the groups of one suite.</summary>
/// <param name="className">The name of the main class: <c>RedisCacheTests</c>.</param>
/// <param name="neighbors">The classes of other types whose names begin as that of this type.</param>
public sealed class GroupNames(string className, EquatableArray<string> neighbors)
{
    private const string Suffix = "Tests";

    private readonly string _subject = SubjectOf(className);

    /// <summary>The name of the file that holds a group of a partial class: <c>RedisCacheTests.Get.cs</c>.</summary>
    public string FileOf(TestGroup group) => $"{string.Join('.', Parts(group).Prepend(className))}.cs";

    /// <summary>The name of the class that holds a group by itself: <c>RedisCacheGetTests</c>.</summary>
    /// <remarks>
    /// The tests of <c>RedisCache.GetAll</c> and of <c>RedisCacheGet.All</c> would have one name: the type with the longer
    /// name keeps it.
    /// </remarks>
    public string ClassOf(TestGroup group)
    {
        if (group.IsMain)
        {
            return className;
        }

        var member = string.Concat(Parts(group));
        var name = _subject + member;
        for (var number = 1; neighbors.Any(neighbor => MayTake(neighbor, name)); number++)
        {
            var mark = number == 1 ? "_" : number.ToString(CultureInfo.InvariantCulture) + "_";
            name = $"{_subject}{mark}{member}";
        }

        return name + Suffix;
    }

    private static IEnumerable<string> Parts(TestGroup group) =>
        new[] { group.Member, group.Outcome }.Where(part => part.Length > 0);

    private static bool MayTake(string neighbor, string name) =>
        name.StartsWith(SubjectOf(neighbor), StringComparison.OrdinalIgnoreCase);

    private static string SubjectOf(string className) =>
        className.EndsWith(Suffix, StringComparison.Ordinal) ? className[..^Suffix.Length] : className;
}
