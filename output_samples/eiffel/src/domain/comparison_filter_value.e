note
	description: "Value to test against; use a list with `in` and `nin`."

deferred class
	COMPARISON_FILTER_VALUE

inherit
	API_VALUE

end
