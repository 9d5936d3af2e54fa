// Written by hand, in a file of another name.
using System.Linq;

using Xunit;

namespace Shop.Tests
{
	public class CartTests(Xunit.ITestOutputHelper output)
	{
		#region Mine

		[Fact]
		public void MyOwn() => output.WriteLine("kept".Reverse().Count().ToString());

		#endregion
#if DEBUG
		private const int Unused = 1;
#endif
	}
}
