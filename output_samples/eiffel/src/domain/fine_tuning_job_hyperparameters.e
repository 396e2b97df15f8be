note
	description: "Training settings in effect. Filled in only for supervised jobs."

class
	FINE_TUNING_JOB_HYPERPARAMETERS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	batch_size: detachable FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE
			-- Examples that are averaged into one weight update.

	learning_rate_multiplier: detachable FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER
			-- Factor by which the learning rate is scaled.

	n_epochs: detachable FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS
			-- Rounds of training over the complete data.

feature -- Status report

	is_batch_size_null: BOOLEAN
			-- Is `batch_size' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_batch_size_null := a_fields.is_null (once "batch_size")
			batch_size := (create {FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE_CODEC}).field (a_fields, once "batch_size")
			learning_rate_multiplier := (create {FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_CODEC}).field (a_fields, once "learning_rate_multiplier")
			n_epochs := (create {FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS_CODEC}).field (a_fields, once "n_epochs")
		end

invariant
	batch_size_null: is_batch_size_null implies batch_size = Void

end
