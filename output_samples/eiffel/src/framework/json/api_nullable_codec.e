note
	description: "Between values that may be Void and JSON: Void is null."

class
	API_NULLABLE_CODEC [G]

inherit
	API_CODEC [detachable G]
		redefine
			missing_field
		end

create
	make

feature {NONE} -- Initialization

	make (a_item: API_CODEC [G])
			-- Void, or what `a_item' reads and writes.
		do
			item := a_item
		end

feature -- Access

	item: API_CODEC [G]
			-- What reads and writes a value that is there.

	blank: detachable G
			-- <Precursor>
		do
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_NULL} a_json or else item.accepts (a_json)
		end

	missing_field (a_value: detachable G): STRING_32
			-- <Precursor>
		do
			if attached a_value as l_value then
				Result := item.missing_field (l_value)
			else
				create Result.make_empty
			end
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): detachable G
			-- <Precursor>
		do
			if not attached {JSON_NULL} a_json then
				Result := item.decoded (a_json)
			end
		end

	encoded (a_value: detachable G; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			if attached a_value as l_value then
				Result := item.encoded (l_value, a_is_request)
			else
				create {JSON_NULL} Result
			end
		end

end
