using SkeletonForge.Extension.Subjects;

namespace SkeletonForge.Extension.Tests.Subjects;

public sealed class GivenASourceFile
{
    private const string Text = """
        using System;

        namespace Shop.Tills
        {
            /// <summary>A till.</summary>
            [Serializable]
            public partial class Till<TCoin>
            {
                public Till() { }

                /// <summary>How many.</summary>
                public int Count { get; }

                public int this[int index] => index;

                public event EventHandler? Emptied;

                public void Add(TCoin coin)
                {
                    void Local() { }
                    Local();
                }

                public static Till<TCoin> operator +(Till<TCoin> left, TCoin right) => left;

                public enum Drawer { Left, Right }

                private class Hidden { public class Inside { } }
            }

            internal class Safe { public class Key { } }

            public delegate int Sum<T>(T left, T right);

            public interface IShelf { class Nested { } }

            public partial class Till<TCoin> { }
        }
        """;

    private readonly SourceOutline _outline = new(Text);

    [Fact]
    public void WhenItsTypesAreListed_ThenEachReachableOneIsThereOnce()
    {
        Assert.Equal(
            ["Till<TCoin>", "Till<TCoin>.Drawer", "Sum<T>", "IShelf", "IShelf.Nested"],
            _outline.Types.Select(type => type.Name)
        );
        Assert.Equal(
            [
                "T:Shop.Tills.Till`1",
                "T:Shop.Tills.Till`1.Drawer",
                "T:Shop.Tills.Sum`1",
                "T:Shop.Tills.IShelf",
                "T:Shop.Tills.IShelf.Nested",
            ],
            _outline.Types.Select(type => type.Id)
        );
    }

    [Theory]
    [InlineData("A till.", "Till<TCoin>")]
    [InlineData("[Serializable]", "Till<TCoin>")]
    [InlineData("Count {", "Till<TCoin>")]
    [InlineData("Left,", "Till<TCoin>.Drawer")]
    [InlineData("T left", "Sum<T>")]
    [InlineData("using", null)]
    [InlineData("namespace", null)]
    public void WhenThePlaceIsInATypeOrNot_ThenTheInnermostIsFound(string place, string? type) =>
        Assert.Equal(type, _outline.TypeAt(At(place))?.Name);

    [Theory]
    [InlineData("Till() {", "Till")]
    [InlineData("How many", "Count")]
    [InlineData("index] =>", "this[]")]
    [InlineData("Emptied;", "Emptied")]
    [InlineData("Local();", "Add")]
    [InlineData("left, TCoin right)", "operator +")]
    [InlineData("Right }", "Right")]
    [InlineData("class Till<TCoin>\n", null)]
    public void WhenThePlaceIsInAMemberOrNot_ThenItIsFound(string place, string? member) =>
        Assert.Equal(member, _outline.MemberAt(At(place)));

    [Fact]
    public void WhenAMethodIsLookedFor_ThenItsNameIsFound()
    {
        var line = Text[..At("Add(TCoin")].Split('\n').Length;
        var column = At("Add(TCoin") - Text.LastIndexOf('\n', At("Add(TCoin"));

        Assert.Equal((line, column), _outline.FindMethod("Add"));
        Assert.Null(_outline.FindMethod("Gone"));
    }

    [Theory]
    [InlineData("Assert", "Works")]
    [InlineData("[Fact]", "Works")]
    [InlineData("return", null)]
    [InlineData("class", null)]
    public void WhenThePlaceIsInATestOrAHelper_ThenOnlyTheTestIsOne(string place, string? test)
    {
        const string Suite = "class Tests { [Fact] void Works() { Assert.True(true); } int Help() { return 1; } }";

        Assert.Equal(test, new SourceOutline(Suite).TestAt(Suite.IndexOf(place, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("public class")]
    [InlineData("}}}}")]
    public void WhenTheTextIsBroken_ThenThereIsAnAnswerAllTheSame(string text)
    {
        var outline = new SourceOutline(text);

        Assert.Null(outline.MemberAt(int.MaxValue));
        Assert.Null(outline.TestAt(0));
        Assert.NotNull(outline.Types);
    }

    private static int At(string place)
    {
        var position = Text.IndexOf(place, StringComparison.Ordinal);
        Assert.True(position >= 0, place);
        return position;
    }
}
