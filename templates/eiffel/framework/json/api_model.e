note
	description: "[
		An object of the API: the ancestor of all classes of `domain' that have fields.
		A field that is Void, or whose `has_…' is false, is not sent. What the API has sent beyond
		the known fields, or what does not fit them, is kept in `other_fields' and sent back.
	]"

deferred class
	API_MODEL

inherit
	API_VALUE

feature {NONE} -- Initialization

	make_from_json (a_json: JSON_OBJECT)
			-- Read `a_json'.
		deferred
		end

feature -- Access

	other_fields: STRING_TABLE [JSON_VALUE]
			-- Fields that this class does not know, and values that its fields cannot hold, by their JSON names.

feature -- Status report

	is_complete: BOOLEAN
			-- Are all required fields set?
		deferred
		end

feature -- Conversion

	to_json: JSON_OBJECT
			-- Whatever is set, as JSON.
		deferred
		end

	to_text: STRING_8
			-- Whatever is set, as JSON text in UTF-8.
		do
			Result := to_json.representation
		end

end
