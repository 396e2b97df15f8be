note
	description: "[
		Reads JSON, and keeps numbers as they are written: INTEGER_64 and REAL_64 do not hold every one,
		and none must change on its way back. What is nested too deep is an error, as it would need too much of the stack.
	]"

class
	API_JSON_PARSER

inherit
	JSON_PARSER
		redefine
			next_json_number,
			next_json_value
		end

create
	make_with_string

feature {NONE} -- Implementation

	Deepest: INTEGER = 2_000
			-- So deep can arrays and objects be nested.

	depth: INTEGER
			-- How many values there are around the next one.

	next_json_value: detachable JSON_VALUE
			-- <Precursor>
		do
			if depth > Deepest then
				report_error_at ("Values are nested too deep", index)
			else
				depth := depth + 1
				Result := Precursor
				depth := depth - 1
			end
		end

	next_json_number: detachable JSON_NUMBER
			-- <Precursor>
		do
			Result := Precursor
			if not has_error and then (Result = Void or else not Result.is_integer or else not Result.item.same_string (buffer_json_number)) then
				create {API_JSON_NUMBER} Result.make_from_text (buffer_json_number)
			end
		end

end
