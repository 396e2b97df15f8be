note
	description: "[
		A JSON number as it came, or written as the shortest decimal that is read as the same REAL_64: 0.1 is sent as
		`0.1', where `out' says 0.10000000000000001.
	]"

class
	API_JSON_NUMBER

inherit
	JSON_NUMBER
		redefine
			double_item,
			real_64_item
		end

create
	make_shortest,
	make_from_text

feature {NONE} -- Initialization

	make_shortest (a_value: REAL_64)
			-- `a_value' with as few digits as it takes.
		require
			finite: not (a_value.is_nan or a_value.is_negative_infinity or a_value.is_positive_infinity)
		do
			item := (create {API_DECIMAL}).text (a_value)
			numeric_type := double_type
		ensure
			same_value: real_64_item = a_value
		end

	make_from_text (a_text: READABLE_STRING_8)
			-- What `a_text' says, as it says it.
		do
			item := a_text
			if (create {API_JSON}).is_short_integer (a_text) or else a_text.is_integer_64 then
				numeric_type := integer_type
			else
				numeric_type := double_type
			end
		ensure
			text_set: item = a_text
		end

feature -- Conversion

	real_64_item: REAL_64
			-- The REAL_64 nearest to it; infinite if it is too large.
		do
			Result := (create {API_DECIMAL}).value (item)
		end

	double_item: REAL_64
			-- The REAL_64 nearest to it; infinite if it is too large.
		do
			Result := real_64_item
		end

end
