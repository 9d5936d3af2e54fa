using SkeletonForge.Core.Placement;

namespace SkeletonForge.Acceptance.Tests.Harness;

/// <summary>A suite with one passing test and one pending skeleton, in the idiom of each framework.</summary>
internal static class HandWrittenSuite
{
    public static string For(TestFramework framework)
    {
        var idiom = Idiom.Of(framework);
        return $$"""
            using {{idiom.Namespace}};

            namespace Forged.Tests;

            /// <summary>Tests of <see cref="System.Text.StringBuilder"/>.</summary>
            {{idiom.ClassAttribute}}
            public class StringBuilderTests
            {
                /// <summary>Length is zero at first.</summary>
                {{idiom.Test}}
                public void Length_OfANewBuilder_IsZero()
                {
                    if (new System.Text.StringBuilder().Length != 0)
                    {
                        throw new System.InvalidOperationException();
                    }
                }

                /// <summary>Clear removes all characters.</summary>
                /// <seealso cref="System.Text.StringBuilder.Clear"/>
                {{idiom.PendingTest}}
                public void Clear_RemovesAllCharacters()
                {
                }
            }

            """;
    }

    private sealed record Idiom(string Namespace, string ClassAttribute, string Test, string PendingTest)
    {
        private static readonly Idiom Xunit = new(
            "Xunit",
            "",
            "[Fact]",
            """[Fact(Skip = "Pending: not written yet"), Trait("Behavior", "Clear/empty")]"""
        );

        public static Idiom Of(TestFramework framework) =>
            framework switch
            {
                TestFramework.XunitV2 or TestFramework.XunitV3 => Xunit,
                TestFramework.NUnit => new(
                    "NUnit.Framework",
                    "[TestFixture]",
                    "[Test]",
                    """[Test, Ignore("Pending: not written yet"), Property("Behavior", "Clear/empty")]"""
                ),
                TestFramework.MSTest => new(
                    "Microsoft.VisualStudio.TestTools.UnitTesting",
                    "[TestClass]",
                    "[TestMethod]",
                    """[TestMethod, Ignore("Pending: not written yet"), TestProperty("Behavior", "Clear/empty")]"""
                ),
                _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, "No idiom is known."),
            };
    }
}
