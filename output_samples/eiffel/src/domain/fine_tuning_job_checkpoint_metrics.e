note
	description: "Loss and accuracy measured at that step."

class
	FINE_TUNING_JOB_CHECKPOINT_METRICS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	step: REAL_64
			-- The JSON field `step'.

	train_loss: REAL_64
			-- The JSON field `train_loss'.

	train_mean_token_accuracy: REAL_64
			-- The JSON field `train_mean_token_accuracy'.

	valid_loss: REAL_64
			-- The JSON field `valid_loss'.

	valid_mean_token_accuracy: REAL_64
			-- The JSON field `valid_mean_token_accuracy'.

	full_valid_loss: REAL_64
			-- The JSON field `full_valid_loss'.

	full_valid_mean_token_accuracy: REAL_64
			-- The JSON field `full_valid_mean_token_accuracy'.

feature -- Status report

	has_step: BOOLEAN
			-- Is `step' set?

	has_train_loss: BOOLEAN
			-- Is `train_loss' set?

	has_train_mean_token_accuracy: BOOLEAN
			-- Is `train_mean_token_accuracy' set?

	has_valid_loss: BOOLEAN
			-- Is `valid_loss' set?

	has_valid_mean_token_accuracy: BOOLEAN
			-- Is `valid_mean_token_accuracy' set?

	has_full_valid_loss: BOOLEAN
			-- Is `full_valid_loss' set?

	has_full_valid_mean_token_accuracy: BOOLEAN
			-- Is `full_valid_mean_token_accuracy' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			step := a_fields.real_64 (once "step")
			has_step := a_fields.is_real_64 (once "step")
			train_loss := a_fields.real_64 (once "train_loss")
			has_train_loss := a_fields.is_real_64 (once "train_loss")
			train_mean_token_accuracy := a_fields.real_64 (once "train_mean_token_accuracy")
			has_train_mean_token_accuracy := a_fields.is_real_64 (once "train_mean_token_accuracy")
			valid_loss := a_fields.real_64 (once "valid_loss")
			has_valid_loss := a_fields.is_real_64 (once "valid_loss")
			valid_mean_token_accuracy := a_fields.real_64 (once "valid_mean_token_accuracy")
			has_valid_mean_token_accuracy := a_fields.is_real_64 (once "valid_mean_token_accuracy")
			full_valid_loss := a_fields.real_64 (once "full_valid_loss")
			has_full_valid_loss := a_fields.is_real_64 (once "full_valid_loss")
			full_valid_mean_token_accuracy := a_fields.real_64 (once "full_valid_mean_token_accuracy")
			has_full_valid_mean_token_accuracy := a_fields.is_real_64 (once "full_valid_mean_token_accuracy")
		end

end
