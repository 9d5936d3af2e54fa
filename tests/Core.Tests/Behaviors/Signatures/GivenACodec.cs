using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenACodec
{
    [Theory]
    [InlineData("Serialize", "Deserialize")]
    [InlineData("Encode", "Decode")]
    [InlineData("EncodeName", "DecodeName")]
    [InlineData("Compress", "Decompress")]
    [InlineData("Encrypt", "Decrypt")]
    [InlineData("Escape", "Unescape")]
    [InlineData("ToBase64", "FromBase64")]
    public async Task WhenOneReadsWhatTheOtherWrites_ThenNothingIsLost(string writing, string reading)
    {
        Assert.Equal(
            [$"{reading}: text is what {writing} returned for any bytes => returns something equal to bytes"],
            await PromisesAsync(
                $"public static class Codec {{ public static string {writing}(byte[] bytes) => \"\"; public static byte[] {reading}(string text) => []; }}"
            )
        );
    }

    [Fact]
    public async Task WhenBothCallTheirArgumentTheSame_ThenTheFirstIsTheOriginal()
    {
        Assert.Equal(
            ["Decode: text is what Encode returned for any original => returns something equal to the original"],
            await PromisesAsync("public interface ICodec { string Encode(string text); string Decode(string text); }")
        );
    }

    [Theory]
    [InlineData(
        "Task<string> Encode(byte[] bytes, string key); Task<byte[]> Decode(string text, string key, CancellationToken token);"
    )]
    [InlineData("string Encode<T>(T value); T? Decode<T>(string text);")]
    public async Task WhenTheRestIsShared_ThenTheTwoFit(string members)
    {
        Assert.Single(await PromisesAsync($"public interface ICodec {{ {members} }}"));
    }

    [Theory]
    [InlineData("string Encode(byte[] bytes); byte[] Decode(byte[] text);")]
    [InlineData("string Encode(byte[] bytes); string Decode(string text);")]
    [InlineData("string Encode(byte[] bytes); byte[] Decode(string text, string key);")]
    [InlineData("string Encoded(byte[] bytes); byte[] Decoded(string text);")]
    [InlineData("string Encode(byte[] bytes); byte[] DecodeName(string text);")]
    public async Task WhenTheTwoDoNotFit_ThenNothingIsPromised(string members)
    {
        Assert.Empty(await PromisesAsync($"public interface ICodec {{ {members} }}"));
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.RoundTrips, text);
}
