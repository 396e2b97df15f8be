note
	description: "What JSON of one type looks like."

deferred class
	API_FORMAT

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- Can `a_json' be read as a value of this type?
		deferred
		end

	missing_inside (a_json: JSON_VALUE): STRING_32
			-- The path of a required field that `a_json' lacks; empty if there is none.
		require
			accepted: accepts (a_json)
		deferred
		end

feature -- Conversion

	in_request (a_json: JSON_VALUE): JSON_VALUE
			-- `a_json' without what only the API sets.
		require
			accepted: accepts (a_json)
		deferred
		end

end
