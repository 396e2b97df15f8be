note
	description: "Order Several Recorded Deliveries packaging."

class
	ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	kind: detachable STRING_32
			-- One of ours.

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text (once "kind")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
		end

end
