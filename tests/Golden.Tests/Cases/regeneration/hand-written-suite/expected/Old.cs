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

		/// <summary>Add adds a line.</summary>
		/// <remarks>
		/// <para>When <c>Add(article)</c> is called.</para>
		/// <para>Then it adds a line.</para>
		/// <para>Catches: an <c>Add</c> that does not add a line.</para>
		/// </remarks>
		/// <seealso cref="Cart.Add(string)"/>
		[Fact(Skip = "Pending: not written yet")]
		[Trait("Behavior", "Add/adds-line")]
		public void Add_AddsALine()
		{
		}

		/// <summary>Add throws ArgumentException when article is empty.</summary>
		/// <remarks>
		/// <para>Given <c>article</c> is empty.</para>
		/// <para>When <c>Add(article)</c> is called.</para>
		/// <para>Then <c>ArgumentException</c> is thrown.</para>
		/// <para>Catches: an <c>Add</c> that does not throw <c>ArgumentException</c> when <c>article</c> is empty.</para>
		/// </remarks>
		/// <seealso cref="Cart.Add(string)"/>
		[Fact(Skip = "Pending: not written yet")]
		[Trait("Behavior", "Add/throws-argument-when-article-is-empty")]
		public void Add_WhenArticleIsEmpty_ThrowsArgumentException()
		{
		}

		/// <summary>Add throws ArgumentNullException when article is null.</summary>
		/// <remarks>
		/// <para>Given <c>article</c> is <see langword="null"/>.</para>
		/// <para>When <c>Add(article)</c> is called.</para>
		/// <para>Then <c>ArgumentNullException</c> is thrown.</para>
		/// <para>Catches: an <c>Add</c> that lets a <see langword="null"/> <c>article</c> through, to fail somewhere
		/// else.</para>
		/// </remarks>
		/// <seealso cref="Cart.Add(string)"/>
		[Fact(Skip = "Pending: not written yet")]
		[Trait("Behavior", "Add/throws-argumentnull-when-article-is-null")]
		public void Add_WhenArticleIsNull_ThrowsArgumentNullException()
		{
		}

		/// <summary>Count counts the lines.</summary>
		/// <remarks>
		/// <para>When <c>Count()</c> is called.</para>
		/// <para>Then it counts the lines.</para>
		/// <para>Catches: a <c>Count</c> that does not count the lines.</para>
		/// </remarks>
		/// <seealso cref="Cart.Count()"/>
		[Fact(Skip = "Pending: not written yet")]
		[Trait("Behavior", "Count/counts-lines")]
		public void Count_CountsTheLines()
		{
		}

		/// <summary>Count returns the number of lines when the cart is not empty.</summary>
		/// <remarks>
		/// <para>Given the cart is not empty.</para>
		/// <para>When <c>Count()</c> is called.</para>
		/// <para>Then it returns the number of lines.</para>
		/// <para>Catches: a <c>Count</c> that does not return the number of lines when the cart is not empty.</para>
		/// </remarks>
		/// <seealso cref="Cart.Count()"/>
		[Fact(Skip = "Pending: not written yet")]
		[Trait("Behavior", "Count/returns-number-of-lines-when-cart-is-not-empty")]
		public void Count_WhenTheCartIsNotEmpty_ReturnsTheNumberOfLines()
		{
		}

		/// <summary>Count returns 0 when the cart is empty.</summary>
		/// <remarks>
		/// <para>Given the cart is empty.</para>
		/// <para>When <c>Count()</c> is called.</para>
		/// <para>Then 0 is returned.</para>
		/// <para>Catches: a <c>Count</c> that does not return 0 when the cart is empty.</para>
		/// </remarks>
		/// <seealso cref="Cart.Count()"/>
		[Fact(Skip = "Pending: not written yet")]
		[Trait("Behavior", "Count/0-when-cart-is-empty")]
		public void Count_WhenTheCartIsEmpty_Returns0()
		{
		}
	}
}
