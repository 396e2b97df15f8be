note
	description: "[
		Reads JSON, and keeps numbers as they are written: INTEGER_64 and REAL_64 do not hold every one,
		and none must change on its way back.
	]"

class
	API_JSON_PARSER

inherit
	JSON_PARSER
		redefine
			next_json_number
		end

create
	make_with_string

feature {NONE} -- Implementation

	next_json_number: detachable JSON_NUMBER
			-- <Precursor>
		do
			Result := Precursor
			if not has_error and then (Result = Void or else not Result.is_integer) then
				create {API_JSON_NUMBER} Result.make_from_text (buffer_json_number)
			end
		end

end
