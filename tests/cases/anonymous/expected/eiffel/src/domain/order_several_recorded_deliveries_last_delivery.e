note
	description: "Order Several Recorded Deliveries last_delivery."

class
	ORDER_SEVERAL_RECORDED_DELIVERIES_LAST_DELIVERY

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	packaging: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING
			-- The JSON field `packaging'.

	hours: detachable LAST_DELIVERY_HOURS
			-- The JSON field `hours'.

feature -- Element change

	set_packaging (a_packaging: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING)
			-- Set `packaging'; Void leaves it out.
		do
			packaging := a_packaging
		ensure
			packaging_set: packaging = a_packaging
		end

	set_hours (a_hours: detachable LAST_DELIVERY_HOURS)
			-- Set `hours'; Void leaves it out.
		do
			hours := a_hours
		ensure
			hours_set: hours = a_hours
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			packaging := packaging_codec.field (a_fields, "packaging")
			hours := hours_codec.field (a_fields, "hours")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			packaging_codec.put (a_fields, "packaging", packaging, False)
			hours_codec.put (a_fields, "hours", hours, False)
		end

feature {NONE} -- Implementation

	packaging_codec: API_MODEL_CODEC [ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING]
			-- What reads and writes it.
		once
			create Result
		end

	hours_codec: API_MODEL_CODEC [LAST_DELIVERY_HOURS]
			-- What reads and writes it.
		once
			create Result
		end

end
